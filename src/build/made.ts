import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFile } from '../exports/inventory.ts';
import type { Report } from '../problems/report.ts';
import type { Wanted } from './units.ts';

/** A unit that was made: its files, and where its links lead outside of them. Paths are from the site root. */
export interface Made extends Wanted {
  readonly files: readonly MadeFile[];
  readonly links: Links;
}

/** Links as they lie in a file, which is all that most builds need of them: as texts a large archive's would take more memory than all else that is known of it. */
type Links = Buffer;

export const noLinks: Links = Buffer.alloc(0);

export const writeLinks = (links: Iterable<string>): Links => Buffer.from([...links].join('\t'));

export const readLinks = (links: Links): readonly string[] =>
  links.length === 0 ? [] : links.toString('utf8').split('\t');

/** A file by its path: with the name of its bytes and their number where a reader's browser may keep it. */
export type MadeFile = SiteFile | string;

export const pathOf = (file: MadeFile): string => (typeof file === 'string' ? file : file[0]);

/** The paths of all files of some units. */
export const filesOf = (units: Iterable<Made>): readonly string[] =>
  [...units].flatMap(({ files }) => files.map(pathOf));

export type MadeUnits = ReadonlyMap<string, Made>;

/** What was published, and of what. */
export interface Published {
  /** A hash of all inputs. */
  readonly inputs: string;
  readonly reprints: Report['reprints'];
  readonly units: MadeUnits;
}

interface Head {
  readonly output: string;
  /** Inode of the folder: another one in its place is not ours. */
  readonly inode: number;
}

interface PublishedHead extends Head, Omit<Published, 'units'> {
  /** How many units there are: of files nobody knows of, none would ever go. */
  readonly count: number;
}

const publishedIn = (work: string) => path.join(work, 'published.ndjson');
const stagedIn = (work: string) => path.join(work, 'staged.ndjson');

/**
 * Writes down which units the next site has, to take its place with the site: a build that is killed between the two would take one site for the other.
 * `folder` is the one that will be the output folder.
 */
export function draftPublished(
  work: string,
  output: string,
  folder: string,
  { units, ...rest }: Published,
): readonly [draft: string, final: string] {
  const head: PublishedHead = { output, inode: statSync(folder).ino, count: units.size, ...rest };
  const draft = `${publishedIn(work)}.draft`;
  writeFileSync(draft, Buffer.concat([lineOf(head), ...linesOf(units.values())]));
  rmSync(stagedIn(work), { force: true });
  return [draft, publishedIn(work)];
}

/** What is known of the site in the output folder, or null where it is not the one that was published from here, or not all of it is known. */
export function readPublished(work: string, output: string): Published | null {
  const [head, lines] = linesIn(publishedIn(work));
  if (!head || !isThere(head, output)) return null;
  const { inputs, reprints, count } = head as PublishedHead;
  const units = unitsOf(lines);
  return units.size === count ? { inputs, reprints, units } : null;
}

/** Begins to note what is made into the staging folder, so that a build which is killed is gone on with. */
export function beginStaged(work: string, staging: string, kept: MadeUnits): void {
  const head: Head = { output: staging, inode: statSync(staging).ino };
  writeFileSync(stagedIn(work), Buffer.concat([lineOf(head), ...linesOf(kept.values())]));
}

/** Notes units that are whole in the staging folder. */
export function noteStaged(work: string, made: readonly Made[]): void {
  appendFileSync(stagedIn(work), Buffer.concat(linesOf(made)));
}

/** The units that a killed build left whole in the staging folder. */
export function readStaged(work: string, staging: string): MadeUnits {
  const [head, lines] = linesIn(stagedIn(work));
  return head && isThere(head, staging) ? unitsOf(lines) : new Map();
}

const feed = 10;
const lineEnd = Buffer.of(feed);
const lineOf = (value: object) => Buffer.from(`${JSON.stringify(value)}\n`);

// Two lines a unit, its links in the second.
function linesOf(units: Iterable<Made>): readonly Buffer[] {
  return Array.from(units, ({ links, ...rest }) => [lineOf(rest), links, lineEnd]).flat();
}

function isThere({ output, inode }: Head, folder: string): boolean {
  return output === folder && statSync(folder, { throwIfNoEntry: false })?.ino === inode;
}

// A build that was killed while it wrote leaves a line without its end, or a first line without its second.
function linesIn(file: string): readonly [head: Head | null, units: readonly Buffer[]] {
  if (!existsSync(file)) return [null, []];
  const bytes = readFileSync(file);
  const lines: Buffer[] = [];
  for (let start = 0, end = bytes.indexOf(feed); end >= 0; start = end + 1, end = bytes.indexOf(feed, start)) {
    lines.push(bytes.subarray(start, end));
  }
  const [head, ...units] = lines;
  return [head === undefined ? null : (JSON.parse(head.toString('utf8')) as Head), units];
}

function unitsOf(lines: readonly Buffer[]): MadeUnits {
  const units = new Map<string, Made>();
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const unit = { ...(JSON.parse(lines[at]!.toString('utf8')) as Omit<Made, 'links'>), links: lines[at + 1]! };
    units.set(unit.name, unit);
  }
  return units;
}
