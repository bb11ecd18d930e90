import { parseDate } from '../arabic/date.ts';
import type { PartialDate } from '../arabic/partial-date.ts';
import type { Block } from '../article/article.ts';
import { countWords, textOf } from '../article/blocks.ts';
import { keys, type Field } from '../article/keys.ts';
import { readMarkup } from '../article/parse/debris.ts';
import { isAccount, splitNames } from '../article/parse/names.ts';
import { splitTopics } from '../article/parse/value.ts';
import type { Problem } from '../problems/problem.ts';
import type { Place, Reason, SourceRecord } from './found.ts';
import type { Entry } from './front-matter.ts';
import { oneLine } from './front-matter.ts';
import { isHtml } from '../article/parse/html.ts';
import { htmlBlocks } from './html-body.ts';
import type { Mapping } from './mapping.ts';
import type { Target } from './names.ts';

/** An article as it goes into a file: its keys, and its text either as it came or as blocks. */
export interface Imported {
  readonly place: Place;
  readonly number: string;
  readonly id: string | null;
  readonly date: PartialDate | null;
  readonly entries: readonly Entry[];
  readonly body:
    { readonly kind: 'text'; readonly text: string } | { readonly kind: 'blocks'; readonly blocks: readonly Block[] };
  readonly images: SourceRecord['images'];
  readonly notices: readonly Problem[];
}

/** Why a record is no article on purpose: it was not published where it comes from. */
export interface Passed {
  readonly passed: Reason;
}

const longestTeaserEnd = 60;
const endOf = (body: Imported['body']) => (body.kind === 'text' ? body.text : textOf(body.blocks));

// How feeds end what they do not give in full; «نريد المزيد.» is a sentence.
const lead =
  '(?:[اإ]قر[أا] المزيد|لقراءة المزيد|تابع القراءة|متابعة القراءة|[إا]كمال القراءة|read more|continue reading)';
const teaserEnd = new RegExp(
  `(?:\\[\\s*(?:…|\\.{3})\\s*\\]|(?:^|[\\s.…\\]])${lead}|(?:…|\\.{3}|\\])\\s*(?:المزيد|more))[\\s.…»›→←>\\]]*$`,
  'iu',
);

const unpublished = new Set(
  'draft private pending trash future scheduled unpublished inherit auto-draft hidden deleted archived false 0 -1 -2 مسودة خاص محذوف مجدول مؤجل'.split(
    ' ',
  ),
);
const legalId = /^[a-z0-9][a-z0-9._-]{0,63}$/u;

/** A record by a mapping → an article, its reason to be passed over, or the problem that sets it aside: no text, or a date that can't be read. */
export function importedOf(record: SourceRecord, mapping: Mapping): Imported | Passed | Problem {
  const valueOf = (target: Target) => record.values.get(mapping.taken.get(target)?.name ?? '');
  const text = (target: Target) => shownText(joined(valueOf(target)));
  const status = text('status').toLowerCase();
  if (unpublished.has(status)) return { passed: { reason: 'status', value: status } };
  const written = joined(valueOf('body'), '\n\n');
  const body: Imported['body'] = record.blocks
    ? { kind: 'blocks', blocks: record.blocks }
    : isHtml(written)
      ? { kind: 'blocks', blocks: htmlBlocks(written) }
      : { kind: 'text', text: withoutControls(written) };
  if (body.kind === 'text' ? !/(?!\u0640)[\p{L}\p{N}]/u.test(body.text) : countWords(body.blocks) === 0)
    return noText(record);
  const entries: Entry[] = [];
  const end = shownText(endOf(body).trim().slice(-longestTeaserEnd));
  const notices: Problem[] = teaserEnd.test(end) ? [cutText(record, end)] : [];
  let date: PartialDate | null = null;
  let id: string | null = null;
  // Of several sections the first is the article's; the others are among its tags.
  const sections = listed(valueOf('section'));
  for (const { field, kind } of keys) {
    if (field === 'encoding' || (!text(field) && !(field === 'tags' && sections.length > 1))) continue;
    const key = nameOf(field);
    if (kind === 'date') {
      const said = dayOf(text(field));
      // MySQL's date of nothing.
      if (said.startsWith('0000-00-00')) continue;
      const reading = parseDate(said);
      if (reading?.kind !== 'date') return badDate(record, mapping, field, text(field), reading !== null);
      if (field === 'date') date = reading.date;
      entries.push([key, said]);
    } else if (kind === 'list') {
      const said = listOf(field, valueOf(field), field === 'tags' ? sections.slice(1) : []);
      // An account as author would hide the byline that the text itself has.
      const list = field === 'authors' ? said.filter((name) => !isAccount(name)) : said;
      if (list.length < said.length) notices.push(authorLeftOut(record, said.filter(isAccount)));
      if (list.length > 0) entries.push([key, list]);
    } else if (kind === 'id') {
      const lower = text(field).toLowerCase();
      if (legalId.test(lower) && !lower.includes('..')) entries.push([key, (id = lower)]);
      else notices.push(idLeftOut(record, text(field)));
    } else if (kind === 'flag') {
      if (/^(?:true|yes|1|نعم)$/iu.test(text(field))) entries.push([key, true]);
    } else entries.push([key, field === 'section' ? (sections[0] ?? text(field)) : text(field)]);
  }
  return { place: record.place, number: record.number, id, date, entries, body, images: record.images, notices };
}

const nameOf = (field: Field) =>
  field === 'authors' || field === 'tags' ? field : keys.find((key) => key.field === field)!.english[0]!;

function joined(value: string | readonly string[] | undefined, by = '، '): string {
  return value === undefined ? '' : typeof value === 'string' ? value : value.join(by);
}

function listed(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'object' ? value.map(shownText).filter((item) => item !== '') : [];
}

function listOf(
  field: Field,
  value: string | readonly string[] | undefined,
  before: readonly string[],
): readonly string[] {
  const split = field === 'authors' ? splitNames : splitTopics;
  return [...new Set([...before, ...(typeof value === 'string' ? split(shownText(value)) : listed(value))])];
}

/** A value as readers see it, on one line: «قال &quot;لا&quot;» → «قال "لا"»; formatting tags go, any other `<…>` stays. */
export function shownText(value: string): string {
  const whole = withoutControls(value);
  if (!/[&<]/u.test(whole)) return oneLine(whole);
  return oneLine(
    readMarkup(whole, 1)
      .lines.map((line) => line.text)
      .join(' '),
  );
}

// No text file can carry them, and a text means nothing by them.
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu, '').replace(/\p{Cs}/gu, '\ufffd');
}

/** A date as a text: seconds or milliseconds since 1970 → the day in UTC, «Mon, 10 Oct 2016 09:00:00 +0000» → `10 Oct 2016`, all else as it is. */
export function dayOf(text: string): string {
  if (/^\d{10}$|^\d{13}$/u.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10);
  return /^(?:[a-z]{3},\s*)?(\d{1,2} [a-z]{3} \d{4})\s+\d{1,2}:/iu.exec(text)?.[1] ?? text;
}

const problem = (
  record: SourceRecord,
  code: Problem['code'],
  found: string,
  expected: string,
  hint: string,
): Problem => ({
  code,
  ...record.place,
  found,
  expected,
  hint,
});

const noText = (record: SourceRecord) =>
  problem(
    record,
    'no-body',
    `a record without a text; it has ${[...record.values.keys()].join(', ') || 'no value at all'}`,
    'a text of at least one word',
    record.blocks
      ? 'nothing, where it is a picture, a video or a page of frames; else write its text into a file of the content folder'
      : 'name the column that holds it: --map body=name',
  );

const cutText = (record: SourceRecord, end: string) =>
  problem(
    record,
    'cut-text',
    end,
    'the whole text',
    'save the pages of these articles from their site and import those: warraq import pages/',
  );

const badDate = (record: SourceRecord, mapping: Mapping, field: Target, written: string, impossible: boolean) =>
  problem(
    record,
    impossible ? 'impossible-date' : 'wrong-value',
    `${mapping.taken.get(field)?.name ?? field}: ${written}`,
    'a date: year-month-day, day/month/year, or with the month by name',
    `mend it in the source, or leave the dates out: --map ${field}=-`,
  );

const idLeftOut = (record: SourceRecord, id: string) =>
  problem(
    record,
    'id-left-out',
    id,
    '1 to 64 of a-z 0-9 . _ -',
    'nothing: the article gets an id of its own; state another with id: in its file',
  );

const authorLeftOut = (record: SourceRecord, names: readonly string[]) =>
  problem(
    record,
    'author-left-out',
    `${names.join(', ')}, the account that posted it`,
    'the name of a writer',
    'nothing: the byline in the text counts; where there is none, state it with author: in its file',
  );
