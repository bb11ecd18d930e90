import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Encoding } from '../article/article.ts';
import { sayReason, type Reason } from '../imports/found.ts';
import { importArticles, type ImportListener } from '../imports/import.ts';
import type { Mapping } from '../imports/mapping.ts';
import { mappingNames, notedProblem, type ImportBalance, type NotedGroup } from '../imports/report.ts';
import { holdFolder } from '../io/lock.ts';
import { NewFiles } from '../io/new-files.ts';
import { ProblemsError, type Problem } from '../problems/problem.ts';
import { readSettings } from '../settings/read-settings.ts';
import { counted } from './counted.ts';
import { tell } from './exit-code.ts';
import { ImportNotes } from './import-notes.ts';

/** What `import` is asked to do beside its source. */
export interface ImportFlags {
  readonly content: string;
  readonly map: readonly string[];
  readonly encoding?: Encoding;
  readonly dryRun?: true;
  readonly json?: true;
}

// Problems printed, and those of one kind among them; `.warraq/import.ndjson` has all.
const most = 20;
const mostOfKind = 5;

/**
 * Imports a source, says what came of it and writes `.warraq/report.json` and `report.html`; `import.ndjson` names each record as it is noted. Exit code 0: done; 1: not one article came
 * in; 2: wrong use, nothing was written.
 */
export async function importCommand(source: string, flags: ImportFlags): Promise<number> {
  const [content, work] = [path.resolve(flags.content), path.resolve('.warraq')];
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const release = holdFolder(work);
  const notes = new ImportNotes(work);
  const files = new NewFiles(content);
  const rehearsal = flags.dryRun === true;
  let [told, printed] = [0, 0];
  const kinds = new Map<Problem['code'], number>();
  let mapping: Mapping | null = null;
  const listener: ImportListener = {
    mapped: (made) => {
      mapping = made;
      if (!flags.json) say(formatMapping(made));
    },
    firstFile: ({ path: file, text }) => {
      if (rehearsal && !flags.json) say(`\nThe first article, ${file}:\n\n${printable(text)}`);
    },
    passed: (place, what, why) => {
      notes.add({ ...place, effect: 'passed', what, why });
    },
    problem: (problem) => {
      notes.add(notedProblem(problem));
      told += 1;
      const ofKind = (kinds.get(problem.code) ?? 0) + 1;
      kinds.set(problem.code, ofKind);
      if (printed === most || ofKind > mostOfKind) return;
      printed += 1;
      tell([problem]);
    },
  };
  try {
    const options = { source: path.resolve(source), maps: flags.map, encoding: flags.encoding ?? null };
    const balance = await importArticles({ ...options, dryRun: rehearsal }, files, settingsOf(content), listener);
    const report = notes.finish({ source, rehearsal, balance, ...mappingNames(mapping) });
    if (told > printed) process.stderr.write(`… and ${told - printed} more in the report\n`);
    const reasons = report.groups.map((group) => [formatReason(group), group.count] as const);
    say(
      flags.json
        ? JSON.stringify({ balance, mapping: report.mapping, reasons: Object.fromEntries(reasons) })
        : formatBalance(balance, reasons, rehearsal, path.join(work, 'report.html')),
    );
    return balance.read > 0 && balance.written + balance.there + balance.differing === 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    tell(error.problems);
    return 2;
  } finally {
    notes.close();
    files.close();
    release();
  }
}

function formatReason({ effect, what, value }: NotedGroup): string {
  return effect === 'passed' ? `passed over: ${sayReason({ reason: what as Reason['reason'], value })}` : what;
}

function settingsOf(content: string) {
  const file = path.join(content, 'archive.yaml');
  const settings = readSettings(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (!('sections' in settings)) throw new ProblemsError(settings);
  return settings;
}

function formatMapping({ taken, left }: Mapping): string {
  const rows = [...taken].map(
    ([target, { name, from }]) =>
      `  ${target.padEnd(10)} from ${printable(name)}${from === 'guess' ? ' (guessed)' : ''}`,
  );
  const rest = left.length > 0 ? [`  not taken: ${printable(left.join(', '))}`] : [];
  return ['What is taken from where (change it with --map key=name):', ...rows, ...rest].join('\n');
}

function formatBalance(
  balance: ImportBalance,
  reasons: readonly (readonly [string, number])[],
  dryRun: boolean,
  report: string,
): string {
  const { read, written, there, differing, passed, quarantined } = balance;
  const rows = reasons.map(([reason, count]) => `  ${String(count).padStart(7)}  ${printable(reason)}`);
  return [
    `${counted(read, 'record')} read: ${written} ${dryRun ? 'to be written' : 'written'}, ${there} there already, ${differing} left as they are, ${passed} passed over, ${quarantined} quarantined`,
    ...rows,
    `${dryRun ? 'Nothing was written; ' : ''}each with its line: ${report}`,
  ].join('\n');
}

// Text of a source must not steer the terminal.
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
