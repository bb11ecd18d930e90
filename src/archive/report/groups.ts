import { effectOf, type Problem } from '../../problems/problem.ts';
import type { Doubt, Group, GroupKey, Settle } from '../../problems/report.ts';
import { dateFolder } from '../date-orders.ts';
import { nameOf, openKey, together } from './alike.ts';
import type { Evidence } from './evidence.ts';
import { groupFolder } from './folder.ts';
import { folderLine, settleOf } from './settle.ts';

// What stops a build comes first, what only informs last.
const order: readonly Group['effect'][] = ['stop', 'quarantine', 'unsure', 'unknown', 'assumed', 'notice', 'repaired'];

/** The groups that a doubtful article is in: one for each unsure value, value not found, and kind of repair. */
export function keysOf({ source, unsure, by, unknown, repairs }: Doubt): readonly GroupKey[] {
  const folder = groupFolder(source);
  return [
    ...Object.keys(unsure).map((what): GroupKey => {
      const rule = by[what] ?? null;
      return { effect: 'unsure', what, by: rule, folder: rule === 'date-order' ? dateFolder(source) : folder };
    }),
    ...unknown.map((what): GroupKey => ({ effect: 'unknown', what, by: null, folder })),
    ...Object.keys(repairs).map((what): GroupKey => ({ effect: 'repaired', what, by: null, folder })),
  ];
}

/** The group of a problem; files that are no articles are apart by their kind, for what is done with a .docx is not done with a .zip. */
export function keyOfProblem(problem: Problem): GroupKey {
  const by = problem.code === 'unknown-kind' ? problem.found : null;
  return { effect: effectOf(problem), what: problem.code, by, folder: groupFolder(problem.file) };
}

interface Gathered extends GroupKey {
  files: number;
  /** The file counted last; those of one file come one after the other. */
  last: string;
  readonly example: Group['example'];
  readonly settle: Settle | null;
}

/**
 * Problems, in the order of their files, and doubts by rule and folder: what stops a build first, of one kind the largest first. Each has its number of files, an example and the line
 * that settles it: of a whole folder where one line of archive.yaml can (order of dates, one encoding for all of its files), else of the example.
 */
export function groupsOf(
  { problems, doubts }: { readonly problems: readonly Problem[]; readonly doubts: readonly Doubt[] },
  evidence: Evidence,
): readonly Group[] {
  const groups = new Map<string, Gathered>();
  const add = (key: GroupKey, file: string, example: () => Pick<Group, 'example' | 'settle'>) => {
    const name = nameOf(key);
    const known = groups.get(name);
    if (!known) groups.set(name, { ...key, files: 1, last: file, ...example() });
    else if (known.last !== file) Object.assign(known, { files: known.files + 1, last: file });
  };
  const unsettled = new Set(evidence.dates.flatMap(({ folder, counts }) => (counts.either > 0 ? [folder] : [])));
  for (const problem of problems) {
    // The dates that such a notice makes unsure are a group of their own, with its line.
    if (problem.code === 'date-order' && unsettled.has(problem.file.replace(/\/$/u, ''))) continue;
    add(keyOfProblem(problem), problem.file, () => ({
      example: { file: problem.file, found: problem.found },
      settle: { file: null, under: null, text: problem.hint },
    }));
  }
  for (const doubt of doubts) {
    for (const key of keysOf(doubt)) add(key, doubt.source, () => exampleOf(doubt, key, evidence));
  }
  const single = [...[...groups.values()].map((group) => wholeFolder(group, evidence)), ...assumed(evidence)];
  return together(single)
    .map((alike) => joined(alike, evidence))
    .sort(
      (a, b) =>
        order.indexOf(a.effect) - order.indexOf(b.effect) || b.files - a.files || (nameOf(a) < nameOf(b) ? -1 : 1),
    );
}

function joined(alike: readonly Group[], evidence: Evidence): Group {
  const [first] = alike;
  if (alike.length === 1) return first!;
  const example = alike.reduce((largest, group) => (group.files > largest.files ? group : largest));
  const files = alike.reduce((sum, group) => sum + group.files, 0);
  const settle = lineAbove(alike, files, evidence) ?? example.settle;
  return { ...example, folder: openKey(example).folder, folders: alike.length, files, settle };
}

// The line for the folder above them all, where it says nothing new of any other file in it.
function lineAbove(alike: readonly Group[], files: number, evidence: Evidence): Settle | null {
  const { effect, what, by, settle } = alike[0]!;
  const names = alike[0]!.folder.split('/');
  const isShared = (_: string, at: number) =>
    alike.every(({ folder }) => `${folder}/`.startsWith(`${names.slice(0, at + 1).join('/')}/`));
  const above = names.filter(isShared).join('/') || '.';
  const isBelow = ({ folder }: { readonly folder: string }) => above === '.' || `${folder}/`.startsWith(`${above}/`);
  if (effect === 'assumed' && !evidence.dates.some((one) => one.inDoubt && isBelow(one))) {
    return folderLine(above, 'dateOrder', 'dmy');
  }
  const isWhole = what === 'encoding' && by !== null && settle !== null && evidence.files.get(above) === files;
  return isWhole ? folderLine(above, 'encoding', by) : null;
}

function exampleOf(
  { source, unsure, repairs }: Doubt,
  { effect, what, by, folder }: GroupKey,
  { dates }: Evidence,
): Pick<Group, 'example' | 'settle'> {
  if (effect === 'repaired') return { example: { file: source, found: String(repairs[what]) }, settle: null };
  const found = effect === 'unsure' ? unsure[what]! : '';
  const settle =
    by === 'date-order'
      ? folderLine(folder, 'dateOrder', dates.find((one) => one.folder === folder)?.order ?? 'dmy')
      : settleOf({
          source,
          unsure: effect === 'unsure' ? { [what]: found } : {},
          unknown: effect === 'unknown' ? [what] : [],
          repairs,
        });
  return { example: { file: source, found }, settle };
}

// One line for all only where it changes no file but those of the group.
function wholeFolder(gathered: Gathered, evidence: Evidence): Group {
  const { effect, what, by, folder, files, example, settle } = gathered;
  const isOne = what === 'encoding' && by !== null && settle !== null && files > 1;
  const isWhole = isOne && evidence.files.get(folder) === files;
  return {
    effect,
    what,
    by,
    folder,
    folders: 1,
    files,
    example,
    settle: isWhole ? folderLine(folder, 'encoding', by) : settle,
  };
}

function assumed({ dates }: Evidence): readonly Group[] {
  return dates.flatMap(({ folder, counts, inDoubt, either }): readonly Group[] =>
    inDoubt || either === null
      ? []
      : [
          {
            effect: 'assumed',
            what: 'published',
            by: counts['day-first'] > 0 ? 'agreed' : 'alone',
            folder,
            folders: 1,
            files: counts.either,
            example: { file: either.source, found: either.date },
            settle: folderLine(folder, 'dateOrder', 'dmy'),
          },
        ],
  );
}
