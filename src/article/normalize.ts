import { createHash } from 'node:crypto';
import { fold } from '../arabic/fold.ts';
import { rulesFor } from '../settings/folder-rules.ts';
import type { Settings } from '../settings/settings.ts';
import type { Article, Block, Encoding, Repair, RepairRule, Source, Sourced } from './article.ts';
import { countWords, textOf } from './blocks.ts';
import type { Inferred } from './infer.ts';
import { summaryOf } from './infer/sentences.ts';
import { summarized } from './infer/set-above.ts';
import type { ArticleSpec } from './parse.ts';
import type { Known, Stated } from './parse/statement.ts';

/** What normalize needs beside the values: the file itself and how it was decoded. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly encodingConfidence: Article['encodingConfidence'];
  readonly repairs: readonly Repair[];
}

const longestSummary = 200;

/** Values with sources → the article as it will be published: nothing optional, defaults from the settings and the folder, absent is null. */
export function normalize(
  facts: FileFacts,
  spec: ArticleSpec,
  stated: Stated,
  inferred: Inferred,
  settings: Settings,
  blocks: readonly Block[],
): Article {
  const text = (field: Parameters<Stated['texts']['get']>[0]) => stated.texts.get(field)?.value ?? null;
  const lead = summarized(blocks);
  return {
    source: facts.path,
    id: text('id'),
    headline: inferred.headline,
    authors: inferred.authors,
    published: inferred.published,
    dateNumbers: inferred.dateNumbers,
    section: sectionOf(facts.path, stated.texts.get('section'), spec, settings),
    newspaper: newspaperOf(facts.path, stated.texts.get('newspaper'), inferred.newspaper, settings),
    tags: tagsOf(facts.path, stated.lists.get('tags'), spec),
    credit: text('source') ?? inferred.credit,
    place: text('place') ?? inferred.place,
    edition: text('edition'),
    issue: text('issue') ?? inferred.issue,
    page: text('page') ?? inferred.page,
    url: text('url'),
    rights: text('rights') ?? settings.rights,
    embargo: stated.dates.get('embargo')?.value ?? null,
    draft: stated.flags.get('draft')?.value ?? false,
    summary: text('summary') ?? spec.offers.summary ?? summaryOf(textOf(lead ? [lead] : blocks), longestSummary),
    blocks,
    words: countWords(blocks),
    encoding: facts.encoding,
    encodingConfidence: facts.encodingConfidence,
    repairs: gathered([...facts.repairs, ...spec.repairs]),
    taken: [...spec.taken, ...inferred.taken],
    sha256: createHash('sha256').update(facts.bytes).digest('hex'),
    bytes: facts.bytes.length,
  };
}

function sectionOf(
  file: string,
  stated: Known<string> | undefined,
  spec: ArticleSpec,
  { sections, folders }: Settings,
): Sourced<string | null> {
  const named = (name: string) =>
    sections.find((section) => section.slug === name.toLowerCase() || fold(section.name) === fold(name))?.name;
  if (stated) return { value: named(stated.value) ?? stated.value, source: stated.source };
  const { section } = spec.offers;
  const rule = rulesFor(file, folders).section;
  if (section) {
    const { value, rule: by, confidence, line } = section;
    return { value: named(value) ?? value, source: { from: 'inferred', rule: by, confidence, file, line } };
  }
  if (rule !== null) {
    const source: Source = { from: 'inferred', rule: 'folder-rule', confidence: 'sure', file, line: null };
    return { value: named(rule) ?? rule, source };
  }
  for (const folder of file.split('/').slice(0, -1)) {
    const value = named(folder);
    if (value) return { value, source: { from: 'inferred', rule: 'folder', confidence: 'sure', file, line: null } };
  }
  return { value: null, source: null };
}

function newspaperOf(
  file: string,
  stated: Known<string> | undefined,
  inferred: Sourced<string | null>,
  { newspaper }: Settings,
): Sourced<string | null> {
  if (stated) return { value: stated.value, source: stated.source };
  if (inferred.value !== null) return inferred;
  if (newspaper === null) return { value: null, source: null };
  return { value: newspaper, source: { from: 'inferred', rule: 'settings', confidence: 'sure', file, line: null } };
}

function tagsOf(
  file: string,
  stated: Known<readonly string[]> | undefined,
  spec: ArticleSpec,
): Sourced<readonly string[]> {
  if (stated) return { value: stated.value, source: stated.source };
  const { tags } = spec.offers;
  if (!tags || tags.value.length === 0) return { value: [], source: null };
  const { rule, confidence, line } = tags;
  return { value: tags.value, source: { from: 'inferred', rule, confidence, file, line } };
}

function gathered(repairs: readonly Repair[]): readonly Repair[] {
  const counts = new Map<RepairRule, number>();
  for (const { rule, count } of repairs) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return [...counts].map(([rule, count]) => ({ rule, count }));
}
