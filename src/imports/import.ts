import path from 'node:path';
import type { Encoding } from '../article/article.ts';
import type { NewFiles } from '../io/new-files.ts';
import { ProblemsError, type Problem } from '../problems/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { shellWord } from '../io/shell-word.ts';
import { fileOf, type ArticleFile } from './file-of.ts';
import type { Found, Place, Reason, SourceRecord } from './found.ts';
import { Holders, saysOf, type Holder } from './holders.ts';
import { importedOf, type Imported } from './imported.ts';
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
  const holders = new Holders(files, options.dryRun);
  let mapping: Mapping | null = null;
  let isFirst = true;

  const store = (file: ArticleFile, { id, place }: Imported): void => {
    if (isFirst) listener.firstFile(file);
    isFirst = false;
    const holder = holders.of(file, id);
    if (holder === null) {
      if (!options.dryRun) {
        // Images first: an article that is there is whole.
        for (const { from, to } of file.images) files.copy(path.join(options.source, from), to);
        files.write(file.path, file.text);
      }
      holders.add(file, id, place);
      counts.written += 1;
    } else if (holder.text === file.text) counts.there += 1;
    else if (holder.from === null || isOwn(holder.from, place) || isOfOther(holder, file, place)) {
      counts.differing += 1;
      listener.problem(differs(holder.path, place));
    } else if (holder.says === saysOf(file.text)) {
      counts.passed += 1;
      listener.passed(place, holder.path, { reason: 'repeats', value: String(holder.from.line) });
    } else {
      counts.quarantined += 1;
      listener.problem(repeated(holder.path, holder.from, place));
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
      store(file, article);
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

const isOwn = (from: Place, place: Place) => from.file === place.file && from.line === place.line;

// What is in the place of a record's file stays there, whichever source it came from.
const isOfOther = (holder: Holder, file: ArticleFile, place: Place) =>
  holder.path === file.path && holder.from?.file !== place.file;

const differs = (file: string, place: Place): Problem => ({
  code: 'file-differs',
  ...place,
  found: `${file}, which is not what this record says now`,
  expected: 'the file that an earlier run wrote, or none',
  hint: `nothing, if the file was edited; to have it from the source again, delete it: rm ${shellWord(file)}`,
});

const repeated = (file: string, from: Place, place: Place): Problem => ({
  code: 'record-repeated',
  ...place,
  found: `${file}, which was written from line ${from.line}${from.file === place.file ? '' : ` of ${from.file}`}`,
  expected: 'an id that no other record has',
  hint: 'mend the id in the source, or import without ids: --map id=-',
});

const noBodyColumn = (source: string, mapping: Mapping): Problem => ({
  code: 'wrong-use',
  file: source,
  line: null,
  found: `none that is known to hold the text: ${mapping.left.join(', ') || 'no column at all'}`,
  expected:
    'a first line that names the columns, one of them body, text, content, النص, المحتوى …, or its name in a flag',
  hint: `--map body=${mapping.left[0] ?? 'name'}`,
});
