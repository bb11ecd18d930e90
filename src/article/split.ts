import type { Settings, SplitRule } from '../settings/settings.ts';
import type { Article, Encoding, Source, Sourced } from './article.ts';
import { decode } from './decode.ts';
import type { Reading, SourceFile } from './read-article.ts';
import { readSidecar, statedEncoding } from './sidecar.ts';

/** Which piece of a file of many articles an article is. */
export interface FilePart {
  /** The file it was cut from. */
  readonly of: string;
  /** Lines of that file above it. */
  readonly linesAbove: number;
  readonly encoding: Encoding;
}

/** The path of one article of a file of many: `bulletins/2016-10-10.txt`, 2 → `bulletins/2016-10-10 #2.txt`. */
export function partPath(path: string, number: number): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? `${path.slice(0, dot)} #${number}${path.slice(dot)}` : `${path} #${number}`;
}

/** The file that a path names or that the article it names was cut from. */
export function wholeFile(path: string): string {
  return path.replace(/ #\d+(?=\.[^./]*$|$)/u, '');
}

/**
 * Cuts a file of many articles where `split` in `archive.yaml` says so: at a separator line, which is dropped, or before each line with a label. Each article keeps
 * its own bytes of the file. Where no rule holds for the folder, or the file can't be decoded, it comes back whole.
 */
export function splitFile(file: SourceFile, { split }: Pick<Settings, 'split'>): readonly SourceFile[] {
  const rule = split.find(({ folder }) => folder === null || file.path.startsWith(`${folder}/`));
  if (!rule) return [file];
  const decoded = decode(file.path, file.bytes, statedEncoding(readSidecar(file.sidecar).statements));
  if ('code' in decoded) return [file];
  const lines = decoded.text.split('\n');
  const pieces = piecesOf(lines, rule);
  if (pieces.length === 0) return [file];
  const cut = bytesOfLines(file.bytes, lines, decoded.encoding);
  return pieces.map(([from, to], at) => ({
    path: partPath(file.path, at + 1),
    bytes: cut.bytes(from, to),
    sidecar: file.sidecar,
    part: { of: file.path, linesAbove: from, encoding: cut.encoding },
  }));
}

// Pieces as [first line, line after the last]; a piece without text is none.
function piecesOf(lines: readonly string[], rule: SplitRule): readonly (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  const isEdge = rule.line === null ? startsWith(rule.label) : equals(rule.line);
  const skip = rule.line === null ? 0 : 1;
  let [from, hasText] = [0, false];
  const close = (to: number) => {
    if (hasText) pieces.push([from, to]);
  };
  lines.forEach((line, at) => {
    const edge = isEdge(line.trim());
    if (edge && (skip === 1 || pieces.length > 0 || labelled(lines, from, at, isEdge))) {
      close(at);
      [from, hasText] = [at + skip, false];
    }
    if ((!edge || skip === 0) && line.trim() !== '') hasText = true;
  });
  close(lines.length);
  return pieces;
}

// What stands above the first label belongs to the first article.
function labelled(lines: readonly string[], from: number, to: number, isEdge: (line: string) => boolean): boolean {
  return lines.slice(from, to).some((line) => isEdge(line.trim()));
}

function startsWith(label: string | null): (line: string) => boolean {
  const name = (label ?? '').replace(/\s*:$/u, '');
  return (line) => line.startsWith(name) && /^\s*[:：]/u.test(line.slice(name.length));
}

// A rule of one repeated sign holds for a line of that sign, however long it is.
function equals(separator: string): (line: string) => boolean {
  const sign = separator[0]!;
  const isRule = separator.length >= 3 && separator === sign.repeat(separator.length);
  return (line) =>
    line === separator || (isRule && line.length >= 3 && line.startsWith(sign) && line === sign.repeat(line.length));
}

function bytesOfLines(
  bytes: Uint8Array,
  lines: readonly string[],
  encoding: Encoding,
): { encoding: Encoding; bytes: (from: number, to: number) => Uint8Array } {
  const starts = lineStarts(bytes, encoding);
  if (starts.length === lines.length)
    return {
      encoding,
      bytes: (from, to) => bytes.subarray(starts[from], to < starts.length ? starts[to] : bytes.length),
    };
  // A repair changed the number of lines: then the article's text is its original.
  const encoder = new TextEncoder();
  return { encoding: 'utf-8', bytes: (from, to) => encoder.encode(lines.slice(from, to).join('\n')) };
}

function lineStarts(bytes: Uint8Array, encoding: Encoding): readonly number[] {
  const width = encoding.startsWith('utf-16') ? 2 : 1;
  const low = encoding === 'utf-16be' ? 1 : 0;
  const unit = (at: number) => (width === 1 ? bytes[at] : bytes[at + 1 - low] === 0 ? bytes[at + low] : undefined);
  const starts = [0];
  for (let at = 0; at < bytes.length; at += width) {
    const code = unit(at);
    if (code === 10 || (code === 13 && unit(at + width) !== 10)) starts.push(at + width);
  }
  return starts;
}

/** What was read of a part, its lines counted in the file that the archivist knows. */
export function inWholeFile({ article, problems }: Reading, path: string, { of, linesAbove }: FilePart): Reading {
  const moved = <T extends { readonly file: string; readonly line: number | null }>(one: T): T =>
    one.file === path ? { ...one, file: of, line: one.line === null ? null : one.line + linesAbove } : one;
  const sourced = <T>({ value, source }: Sourced<T>): Sourced<T> => ({
    value,
    source: source && moved<Source>(source),
  });
  const placed: Article | null = article && {
    ...article,
    headline: sourced(article.headline),
    authors: sourced(article.authors),
    published: sourced(article.published),
    section: sourced(article.section),
    newspaper: sourced(article.newspaper),
    tags: sourced(article.tags),
  };
  return { article: placed, problems: problems.map(moved) };
}
