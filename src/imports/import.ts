import path from 'node:path';
import { shortHash } from '../archive/hash.ts';
import type { Encoding } from '../article/article.ts';
import type { NewFiles } from '../io/new-file.ts';
import { ProblemsError, type Problem } from '../problems/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { fileOf, type ArticleFile } from './file-of.ts';
import type { Found, Place, Reason, SourceRecord } from './found.ts';
import { importedOf } from './imported.ts';
import { mappingOf, type Mapping } from './mapping.ts';
import type { ImportBalance } from './report.ts';
import { openSource } from './source.ts';

/** Told of each thing as it happens, so that nothing has to be kept. */
export interface ImportListener {
  readonly mapped: (mapping: Mapping) => void;
  readonly firstFile: (file: ArticleFile) => void;
  readonly passed: (place: Place, what: string, why: Reason) => void;
  readonly problem: (problem: Problem) => void;
}

export interface ImportOptions {
  readonly source: string;
  /** `key=name`, as given to `--map`. */
  readonly maps: readonly string[];
  readonly encoding: Encoding | null;
  readonly dryRun: boolean;
}

// Records by which the mapping is guessed.
const sample = 100;

/**
 * Reads a source record by record and writes an article file for each into the content folder; what is there is never written over, so a killed import
 * goes on when it is run again. Throws where the source or a flag can't be used, before anything is written.
 */
export async function importArticles(
  options: ImportOptions,
  files: NewFiles,
  settings: Settings,
  listener: ImportListener,
): Promise<ImportBalance> {
  const source = openSource(options.source, options.encoding);
  if ('code' in source) throw new ProblemsError([source]);
  const counts = { read: 0, written: 0, there: 0, differing: 0, passed: 0, quarantined: 0 };
  // What a rehearsal would have written, by file.
  const claimed = new Map<string, { readonly line: number; readonly says: string }>();
  let mapping: Mapping | null = null;
  let isFirst = true;

  const store = (file: ArticleFile, place: Place): void => {
    if (isFirst) listener.firstFile(file);
    isFirst = false;
    const there = files.read(file.path);
    const rehearsed = claimed.get(file.path);
    const says = shortHash(withoutOrigin(file.text));
    const other = there === null ? rehearsed?.line : originOf(there, place.file);
    if (there === null && other === undefined) {
      if (options.dryRun) claimed.set(file.path, { line: place.line, says });
      else {
        // Images first: an article that is there is whole.
        for (const { from, to } of file.images) files.copy(path.join(options.source, from), to);
        files.write(file.path, file.text);
      }
      counts.written += 1;
    } else if (there === file.text) counts.there += 1;
    else if (other === undefined || other === place.line) {
      counts.differing += 1;
      listener.problem(differs(file, place));
    } else if (says === (there === null ? rehearsed?.says : shortHash(withoutOrigin(there)))) {
      counts.passed += 1;
      listener.passed(place, file.path, { reason: 'repeats', value: String(other) });
    } else {
      counts.quarantined += 1;
      listener.problem(repeated(file, place, other));
    }
  };

  const settle = (found: Found, by: Mapping): void => {
    counts.read += 1;
    const article = found.kind === 'record' ? importedOf(found.record, by) : null;
    const why = found.kind === 'passed' ? found.why : article && 'passed' in article ? article.passed : null;
    if (why !== null) {
      counts.passed += 1;
      const { place, what } = found.kind === 'passed' ? found : { place: placeOf(found), what: '' };
      listener.passed(place, what, why);
      return;
    }
    const file = article && 'entries' in article ? fileOf(article, settings) : article;
    const problem = found.kind === 'problem' ? found.problem : file && 'code' in file ? file : null;
    if (problem) {
      counts.quarantined += 1;
      listener.problem(problem);
    } else if (article && 'entries' in article && file && 'path' in file) {
      for (const notice of article.notices) listener.problem(notice);
      store(file, article.place);
    }
  };

  const begin = (ahead: readonly Found[]): Mapping => {
    const records = ahead.flatMap((found) => (found.kind === 'record' ? [found.record] : []));
    const made = mappingOf(records, options.maps);
    if (!('taken' in made)) throw new ProblemsError(made);
    if (lacksText(records, made)) throw new ProblemsError([noBodyColumn(options.source, made)]);
    listener.mapped(made);
    for (const found of ahead) settle(found, made);
    return made;
  };

  let ahead: Found[] = [];
  for await (const found of source) {
    if (mapping) settle(found, mapping);
    else if (ahead.push(found) === sample) {
      mapping = begin(ahead);
      ahead = [];
    }
  }
  if (!mapping) begin(ahead);
  return counts;
}

function placeOf(found: Found): Place {
  if (found.kind === 'problem') return { file: found.problem.file, line: found.problem.line ?? 1 };
  return found.kind === 'passed' ? found.place : found.record.place;
}

const lacksText = (records: readonly SourceRecord[], mapping: Mapping) =>
  records.length > 0 && !mapping.taken.has('body') && records.every((record) => record.blocks === null);

// The line of the source that a file was written from, by the comment in its front matter; undefined where it is from elsewhere.
function originOf(text: string, source: string): number | undefined {
  const [, file, line] = /^---\n# imported from (.+), line (\d+)\n/u.exec(text.slice(0, 1_000)) ?? [];
  return file === source ? Number(line) : undefined;
}

function withoutOrigin(text: string): string {
  return text.replace(/^---\n#[^\n]*\n/u, '');
}

const differs = (file: ArticleFile, place: Place): Problem => ({
  code: 'file-differs',
  ...place,
  found: `${file.path}, which is not what this record says now`,
  expected: 'the file that an earlier run wrote, or none',
  hint: `nothing, if the file was edited; to have it from the source again, delete it: rm ${file.path}`,
});

const repeated = (file: ArticleFile, place: Place, line: number): Problem => ({
  code: 'record-repeated',
  ...place,
  found: `${file.path}, which was written from line ${line}`,
  expected: 'an id that no other record has',
  hint: 'mend the id in the source, or import without ids: --map id=-',
});

const noBodyColumn = (source: string, mapping: Mapping): Problem => ({
  code: 'wrong-use',
  file: source,
  line: null,
  found: `none that is known to hold the text: ${mapping.left.join(', ') || 'no column at all'}`,
  expected: 'a column body, text, content, النص, المحتوى …, or its name in a flag',
  hint: `--map body=${mapping.left[0] ?? 'name'}`,
});
