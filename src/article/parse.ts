import type { Problem } from '../problems/problem.ts';
import type { Repair, RepairRule, Source, TakenRule } from './article.ts';
import { inlineText } from './blocks.ts';
import { markdownParts } from './markdown.ts';
import { dropStrayAmpersands } from './parse/ampersands.ts';
import { joinCutWords } from './parse/cut-words.ts';
import { readDebris, type Cleaned } from './parse/debris.ts';
import { splitFrontMatter } from './parse/front-matter.ts';
import { readHtml, type HtmlPage, type Offers } from './parse/html-article.ts';
import { keyOf } from './parse/key-names.ts';
import { takeLabels } from './parse/labels.ts';
import { takeMailHead } from './parse/mail-head.ts';
import { paragraphsOf, type Part } from './parse/paragraphs.ts';
import { withoutEntities } from './parse/stated-entities.ts';
import { statementsOf, type Statement } from './parse/statement.ts';
import { takeTags, type Tagged } from './parse/tag-lines.ts';
import { joinWrapped } from './parse/wrapped-lines.ts';

/** An article as its file has it: what was stated, what a page's head offers, and the text, nothing inferred yet. */
export interface ArticleSpec {
  readonly kind: 'text' | 'markdown' | 'html';
  readonly statements: readonly Statement[];
  readonly offers: Offers;
  readonly parts: readonly Part[];
  readonly repairs: readonly Repair[];
  readonly taken: readonly { readonly rule: TakenRule; readonly text: string }[];
  readonly problems: readonly Problem[];
}

const nothing: Offers = {
  title: null,
  titlePart: null,
  authors: null,
  date: null,
  section: null,
  tags: null,
  summary: null,
};

/** Text → spec, by the kind of file; front matter that can't be read is a problem and leaves no article. */
export function parse(path: string, text: string): ArticleSpec | Problem {
  const split = splitFrontMatter(text, path);
  if ('code' in split) return split;
  const written = split.matter ? statementsOf(split.matter, path, 'front-matter') : { statements: [], problems: [] };
  const { statements, repairs: ofMatter } = withoutEntities(written.statements);
  const spec = { statements, problems: written.problems, offers: nothing, taken: [] };
  if (/\.(?:md|markdown)$/iu.test(path)) {
    const { text: body, repairs } = withoutStray(split.body);
    const parts = markdownParts(body, split.bodyLine);
    const heading = /^#\s/u.test(body.trimStart()) ? parts.findIndex((part) => part.block.kind === 'heading') : -1;
    return {
      ...spec,
      kind: 'markdown',
      parts,
      repairs: [...ofMatter, ...repairs],
      offers: { ...nothing, ...markdownTitle(parts, heading) },
    };
  }
  if (/\.html?$/iu.test(path)) {
    const { text: body, repairs } = withoutStray(split.body);
    const { parts, offers, removed, around, isIndex } = readHtml(body);
    if (isIndex) return indexPage(path);
    return {
      ...spec,
      kind: 'html',
      parts,
      offers,
      taken: removed,
      repairs: [...ofMatter, ...repairs, ...repairsOf(removed, around)],
    };
  }
  const mail = takeMailHead(split.body);
  const debris = readDebris(mail.text, split.bodyLine);
  const words = joinCutWords(debris.lines);
  const joined = joinWrapped(words.lines);
  const tagged = takeTags(joined.lines);
  const labelled = takeLabels(tagged.lines, path, new Set(statements.map(({ key }) => key.field)));
  return {
    ...spec,
    kind: 'text',
    statements: [...statements, ...labelled.statements, ...tagStatements(tagged, path)],
    parts: paragraphsOf(labelled.lines),
    repairs: [...ofMatter, ...debris.repairs, ...words.repairs, ...joined.repairs],
    taken: [...mail.taken, ...debris.removed, ...tagged.taken, ...labelled.taken],
    offers: { ...nothing, title: permalinkTitle(debris), tags: offeredTags(tagged) },
  };
}

function repairsOf(removed: HtmlPage['removed'], around: number): readonly Repair[] {
  const counts = new Map<RepairRule, number>(around > 0 ? [['page-line', around]] : []);
  for (const { rule } of removed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count }));
}

const indexPage = (file: string): Problem => ({
  code: 'no-body',
  file,
  line: null,
  found: 'a page of links to other pages',
  expected: 'a page with an article of its own',
  hint: 'nothing: it is no article; or state what it says in a .txt file',
});

function permalinkTitle({ title }: Cleaned): Offers['title'] {
  return title && { ...title, rule: 'permalink', confidence: 'likely' };
}

// Tags with commas between them are stated; where only blanks part them, which words belong together is a guess.
function tagStatements({ tags }: Tagged, file: string): readonly Statement[] {
  const key = keyOf('tags');
  if (!tags?.isDivided || !key) return [];
  const source: Source = { from: 'stated', rule: 'tag-line', confidence: 'sure', file, line: tags.line };
  return [{ key, name: 'tags', raw: tags.value, written: null, source }];
}

function offeredTags({ tags }: Tagged): Offers['tags'] {
  if (!tags || tags.isDivided) return null;
  return { value: tags.value, rule: 'tag-line', confidence: 'unsure', line: tags.line };
}

function withoutStray(body: string): { text: string; repairs: readonly Repair[] } {
  const { text, count } = dropStrayAmpersands(body);
  return { text, repairs: count > 0 ? [{ rule: 'stray-ampersand', count }] : [] };
}

function markdownTitle(parts: readonly Part[], at: number): Partial<Offers> {
  const part = at === 0 ? parts[0] : undefined;
  if (part?.block.kind !== 'heading') return {};
  const value = inlineText(part.block.children);
  return { title: { value, rule: 'markdown-heading', confidence: 'sure', line: part.line }, titlePart: at };
}
