import { decode } from '../article/decode.ts';
import type { Encoding } from '../article/article.ts';
import { dropStrayAmpersands } from '../article/parse/ampersands.ts';
import { metaOf, readHtml } from '../article/parse/html-article.ts';
import { find, htmlParts, plainText } from '../article/parse/html-blocks.ts';
import { breaksAsParagraphs, parseHtml, type Element } from '../article/parse/html.ts';
import { clearPageParts } from '../article/parse/page-parts.ts';
import { firstLines, headlineWithin } from '../article/parse/page-title.ts';
import { shortHash } from '../archive/hash.ts';
import { parseDate } from '../arabic/date.ts';
import { isoOf } from '../arabic/partial-date.ts';
import type { Found, SourceRecord } from './found.ts';
import { shownBlocks } from './html-body.ts';
import { localImages } from './images.ts';
import { dayOf } from './imported.ts';
import { linkedDataOf } from '../article/parse/json-ld.ts';
import { isListOfLinks } from '../article/parse/main-text.ts';
import { pageText } from '../article/parse/page-text.ts';

/** A saved web page as a record: what its JSON-LD says, else its meta elements, else its headings; its main text as blocks; `exists` says whether a file lies in the source. */
export function readSavedPage(
  file: string,
  bytes: Uint8Array,
  encoding: Encoding | null,
  exists: (file: string) => boolean,
): Found {
  const decoded = decode(file, bytes, encoding);
  if ('code' in decoded) return { kind: 'problem', problem: decoded };
  const source = dropStrayAmpersands(decoded.text).text;
  const root = parseHtml(breaksAsParagraphs(source));
  const { offers } = readHtml(source);
  const data = linkedDataOf(root);
  const meta = metaOf(root);
  const heading = find(root, (one) => one.name === 'h1');
  const shared = meta.get('og:title')?.content;
  const site = meta.get('og:site_name')?.content ?? '';
  const text = pageText(root, data?.body ?? null);
  if (!data && isListOfLinks(text))
    return { kind: 'passed', place: { file, line: 1 }, what: file, why: { reason: 'links', value: '' } };
  const blocks = shownBlocks(clearPageParts(htmlParts(text)).parts.map((part) => part.block));
  const date = offers.date?.value;
  const title = (data?.headline ?? shared ?? offers.title?.value ?? '').replace(/\s+/gu, ' ').trim();
  const values = {
    title: headlineWithin(title, [heading ? plainText(heading) : '', ...firstLines(blocks)], site) ?? title,
    authors: data && data.authors.length > 0 ? data.authors : (offers.authors?.value ?? []),
    date:
      [data?.date, date && isoOf(date.date), timeIn(root)].find(
        (one) => one && parseDate(dayOf(one))?.kind === 'date',
      ) ?? '',
    section: data?.section ?? offers.section?.value ?? '',
    tags: (data && data.tags.length > 0 ? data.tags : tagsOf(root, offers.tags?.value ?? [])).filter(
      (tag) => tag !== site,
    ),
    url: data?.url ?? addressOf(root) ?? meta.get('og:url')?.content ?? '',
    summary: data?.summary ?? offers.summary ?? '',
  };
  const known = Object.entries(values).filter(([, value]) => value.length > 0);
  const record: SourceRecord = {
    place: { file, line: 1 },
    number: shortHash(file),
    values: new Map(known),
    blocks,
    images: localImages(blocks, file, exists),
  };
  return { kind: 'record', record };
}

function timeIn(root: Element): string | null {
  return (
    find(root, (one) => one.name === 'time' && one.attributes['datetime'] !== undefined)?.attributes['datetime'] ?? null
  );
}

function addressOf(root: Element): string | null {
  const link = find(root, (one) => one.name === 'link' && one.attributes['rel'] === 'canonical');
  return link?.attributes['href'] ?? null;
}

function tagsOf(root: Element, offered: readonly string[]): readonly string[] {
  if (offered.length > 0) return offered;
  const tags: string[] = [];
  find(root, (one) => {
    if (one.name === 'meta' && one.attributes['property'] === 'article:tag') tags.push(one.attributes['content'] ?? '');
    if (one.name === 'a' && one.attributes['rel'] === 'tag') tags.push(plainText(one));
    return false;
  });
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}
