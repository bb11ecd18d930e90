import { fold } from '../arabic/fold.ts';
import type { Problem } from '../problems/problem.ts';
import type { FileRules } from '../settings/folder-rules.ts';
import type { Settings } from '../settings/settings.ts';
import type { Article, Rule, Source, Sourced } from './article.ts';
import { inlineText, textOf } from './blocks.ts';
import { isAgency } from './infer/agencies.ts';
import { bareHeadline } from './infer/bare-headline.ts';
import { takePattern } from './infer/byline-pattern.ts';
import { readHead } from './infer/head.ts';
import type { Head } from './infer/head-lines.ts';
import { headlineFromLead } from './infer/lead-headline.ts';
import { soundOffers, withoutLostHead } from './infer/lost-values.ts';
import { publishedOf, type Published } from './infer/published.ts';
import { leadOf } from './infer/set-above.ts';
import { markSubheads } from './infer/subheads.ts';
import type { ArticleSpec } from './parse.ts';
import type { Offered } from './parse/html-article.ts';
import type { Part } from './parse/paragraphs.ts';
import type { Known, Stated } from './parse/statement.ts';

/** What is known of an article once its text has been read for what nobody stated. */
export interface Inferred {
  readonly headline: Sourced<string>;
  readonly authors: Sourced<readonly string[]>;
  readonly published: Published['published'];
  readonly dateNumbers: Published['dateNumbers'];
  readonly credit: string | null;
  /** From its masthead. */
  readonly newspaper: Sourced<string | null>;
  readonly place: string | null;
  readonly issue: string | null;
  readonly page: string | null;
  readonly parts: readonly Part[];
  readonly taken: Article['taken'];
  readonly problems: readonly Problem[];
}

/** Spec → values with their sources: the stated one where there is one, else what the page's head offers, else what the text or the path shows. */
export function infer(
  path: string,
  spec: ArticleSpec,
  stated: Stated,
  rules: FileRules,
  archive: Pick<Settings, 'title' | 'publisher' | 'newspaper'>,
): Inferred {
  const offers = soundOffers(spec.offers);
  const title = stated.texts.get('title');
  const known = title?.value ?? offers.title?.value ?? null;
  const untitled = withoutTitle(spec.parts, offers.titlePart, known);
  const { parts, taken: lost } = withoutLostHead(untitled.parts);
  const pattern = rules.byline === null ? null : takePattern(parts, rules.byline);
  const head = readHead(pattern?.parts ?? parts, known, mastheadLabels(stated));
  const newspapers = [
    archive.title,
    archive.publisher,
    archive.newspaper,
    stated.texts.get('newspaper')?.value,
    head.newspaper?.value,
  ];
  const headline = head.headline && {
    ...head.headline,
    value: bareHeadline(
      head.headline.value,
      newspapers.filter((name) => name != null),
    ),
  };
  const body = spec.kind === 'text' ? markSubheads(head.parts) : head.parts;
  const authors =
    fromKnown(stated.lists.get('authors')) ??
    fromOffered(path, pattern?.authors ?? null) ??
    fromOffered(path, offers.authors) ??
    fromOffered(path, head.authors) ??
    none<readonly string[]>([]);
  const published = publishedOf(path, {
    stated: stated.dates.get('date'),
    offered: offers.date,
    found: head.dates,
    order: rules.dateOrder,
  });
  return {
    headline: headlineOf(path, title, offers.title, { ...head, headline }, body),
    authors: persons(authors),
    published: published.published,
    dateNumbers: published.dateNumbers,
    credit: head.credit ?? authors.value.find(isAgency) ?? null,
    place: head.place,
    newspaper: fromOffered(path, head.newspaper) ?? none(null),
    issue: head.issue ?? head.dates.find(({ issue }) => issue !== null)?.issue ?? null,
    page: head.page ?? head.dates.find(({ page }) => page !== null)?.page ?? null,
    parts: body,
    taken: [...untitled.taken, ...lost, ...(pattern?.taken ?? []), ...head.taken],
    problems: published.problems,
  };
}

// «العدد: 112» is a label, and was a line of the masthead.
function mastheadLabels({ texts }: Stated): ReadonlySet<number> {
  const { source } = texts.get('issue') ?? {};
  return new Set(source?.rule === 'label' && source.line !== null ? [source.line] : []);
}

function fromKnown<T>(known: Known<T> | undefined): Sourced<T> | null {
  return known ? { value: known.value, source: known.source } : null;
}

// An agency that is named as the author is where the text comes from.
function persons({ value, source }: Sourced<readonly string[]>): Sourced<readonly string[]> {
  const left = value.filter((name) => !isAgency(name));
  return left.length > 0 ? { value: left, source } : none([]);
}

type Inference<T> = Pick<Offered<T>, 'value' | 'rule' | 'line'> & { readonly confidence: Source['confidence'] };

function fromOffered<T>(file: string, offered: Inference<T> | null): Sourced<T> | null {
  if (!offered) return null;
  const { value, rule, confidence, line } = offered;
  return { value, source: { from: 'inferred', rule, confidence, file, line } };
}

function none<T>(value: T): Sourced<T> {
  return { value, source: null };
}

// The heading that gave the title, or repeats a stated one, is not said twice.
function withoutTitle(
  parts: readonly Part[],
  at: number | null,
  title: string | null,
): Pick<Inferred, 'parts' | 'taken'> {
  const part = at === null ? undefined : parts[at];
  if (part?.block.kind !== 'heading' || title === null) return { parts, taken: [] };
  const text = inlineText(part.block.children);
  if (fold(text) !== fold(title)) return { parts, taken: [] };
  const rule: Rule = 'first-line';
  return { parts: parts.filter((one) => one !== part), taken: [{ rule, text }] };
}

function headlineOf(
  file: string,
  title: Known<string> | undefined,
  offered: Offered<string> | null,
  head: Head,
  body: readonly Part[],
): Sourced<string> {
  const found = fromKnown(title) ?? fromOffered(file, offered) ?? fromOffered(file, head.headline);
  if (found) return found;
  const lead = leadOf(body.map(({ block }) => block));
  const text = lead ? textOf([lead]).replace(/\n/gu, ' ') : '';
  const { text: value, confidence } = headlineFromLead(text);
  return {
    value,
    source: {
      from: 'inferred',
      rule: 'lead',
      confidence,
      file,
      line: body.find(({ block }) => block === lead)?.line ?? null,
    },
  };
}
