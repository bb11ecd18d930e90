import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ledgerFile } from '../archive/addresses.ts';
import { lexiconFile } from '../archive/lexicon-text.ts';
import type { Listing } from '../io/content.ts';
import { filesBelow } from '../io/site-folder.ts';
import { writeWhole } from '../io/whole-file.ts';
import type { Report } from '../problems/report.ts';
import { codeKey } from './code-key.ts';
import type { BuildOptions } from './options.ts';

/** By what a build tells at a glance that the site which lies in the output folder is the one it would make. */
interface Note {
  /** Of the inputs. */
  readonly stamp: string;
  /** Inode of the output folder. */
  readonly inode: number;
  /** How many files it holds. */
  readonly files: number;
  /** A hash of the report. */
  readonly report: string;
}

const noteIn = (work: string) => path.join(work, 'unchanged.json');
const reportIn = (work: string) => path.join(work, 'report.json');

/** A hash of all that tells whether an input was touched, without reading any article: the size and times of every file of the content folder, the settings of the run, the day, the program. */
export function stampOfInputs({ content, output, baseUrl, today }: BuildOptions, listing: Listing): string {
  const { articles, images, pages, problems, stamps: known } = listing;
  const files = articles.flatMap(({ path: file, sidecar }) => (sidecar === null ? [file] : [file, sidecar]));
  const stamps = ['archive.yaml', ...files, ...images, ...pages].map((file) => `${file} ${known.of(file) ?? ''}`);
  return hash('sha256', JSON.stringify([codeKey(), content, output, baseUrl, today, problems, stamps]));
}

// What builds write among the inputs is known by its bytes: it was written after the stamp was taken.
function withOwnFiles(stamp: string, content: string): string {
  const own = [ledgerFile, lexiconFile].map((name) => path.join(content, name));
  return hash('sha256', [stamp, ...own.map((file) => (existsSync(file) ? hashOfBytes(file) : ''))].join(' '));
}

const hashOfBytes = (file: string) => hash('sha256', readFileSync(file));

/** The report of the published site where nothing was touched since, else null; files that the build made itself are found by now. */
export function recallReport(
  { content, output, work }: BuildOptions,
  stamp: string,
  { counts }: Listing,
): Report | null {
  if (!existsSync(noteIn(work)) || !existsSync(reportIn(work))) return null;
  const note = JSON.parse(readFileSync(noteIn(work), 'utf8')) as Note;
  const isSame =
    note.inode === statSync(output, { throwIfNoEntry: false })?.ino &&
    note.stamp === withOwnFiles(stamp, content) &&
    note.report === hashOfBytes(reportIn(work)) &&
    // It takes longest, of a large site.
    note.files === filesBelow(output).length;
  if (!isSame) return null;
  const report = JSON.parse(readFileSync(reportIn(work), 'utf8')) as Report;
  return { ...report, files: { ...report.files, found: counts.found, own: counts.own } };
}

/** Notes that the site in the output folder was made of inputs with this stamp; the report of it is written. */
export function notePublication({ content, output, work }: BuildOptions, stamp: string): void {
  const note: Note = {
    stamp: withOwnFiles(stamp, content),
    inode: statSync(output).ino,
    files: filesBelow(output).length,
    report: hashOfBytes(reportIn(work)),
  };
  writeWhole(noteIn(work), (draft) => {
    writeFileSync(draft, JSON.stringify(note));
  });
}
