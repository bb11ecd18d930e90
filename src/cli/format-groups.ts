import { totalsOf, type Total } from '../archive/report/totals.ts';
import { codes, type ProblemCode } from '../problems/codes.ts';
import { cutShort } from '../problems/cut-short.ts';
import { inLine } from '../problems/format.ts';
import type { Group } from '../problems/report.ts';

// Groups printed under a heading; the page and --json have more.
const most = 40;

const headings: Readonly<Record<Group['effect'], string>> = {
  stop: 'Stops a build',
  quarantine: 'Set aside',
  unsure: 'Read without certainty',
  unknown: 'Looked for and not found',
  assumed: 'To be confirmed',
  notice: 'Notices',
  repaired: 'Repaired in what is shown',
};

/**
 * Groups as lines for a terminal, under a heading for each kind: where one thing is in several folders first how many files there are in all; then one line a group, the largest
 * first: number of files, folder, what, an example, the line that settles it.
 */
export function formatGroups(groups: readonly Group[]): readonly string[] {
  return Object.entries(headings).flatMap(([effect, heading]) => {
    const all = groups.filter((group) => group.effect === effect);
    if (all.length === 0) return [];
    const rest = all.length > most ? [`  … and ${all.length - most} more groups; --json has them all`] : [];
    const totals = totalsOf(all);
    const sums = totals.length < all.length ? [...totals.map(formatTotal), '  by folder:'] : [];
    return ['', `${heading}:`, ...sums, ...all.slice(0, most).map(formatGroup), ...rest];
  });
}

function formatTotal(total: Total): string {
  return `${countOf(total)}  in ${foldersOf(total)}: ${whatOf(total)}`;
}

/** `    40,000  archive/1998: dates of numbers read as day/month/year; e.g. archive/1998/a.txt: 2010-04-03; in archive.yaml, under folders: - { path: "archive/1998", dateOrder: dmy }` */
export function formatGroup(group: Group): string {
  const { folder, folders, example, settle } = group;
  const found = example.found === '' ? '' : `: ${inLine(cutShort(example.found, 80))}`;
  const parts = [
    `${countOf(group)}  ${inLine(folder)}${folders === 1 ? '' : ` (${foldersOf(group)})`}: ${whatOf(group)}`,
    ...(folder === example.file.replace(/\/$/u, '') ? [] : [`e.g. ${inLine(example.file)}${found}`]),
    ...(settle === null ? [] : [settled(settle)]),
  ];
  return parts.join('; ');
}

function countOf({ files }: Total): string {
  return files.toLocaleString('en').padStart(9);
}

function foldersOf({ folders }: Total): string {
  return folders === 1 ? '1 folder' : `${folders.toLocaleString('en')} folders`;
}

function whatOf({ effect, what, by }: Total): string {
  switch (effect) {
    case 'repaired':
      return what;
    case 'unknown':
      return `no ${what === 'published' ? 'date' : what}`;
    case 'assumed':
      return `dates of numbers read as day/month/year${by === 'agreed' ? ', as others there can only be' : ''}`;
    case 'unsure':
      if (by === 'date-order') return 'dates read as day/month/year, where others have the month first';
      return what === 'encoding' ? `encoding, read as ${by ?? ''}` : `${nameOf(what)} (${by ?? ''})`;
    default:
      return `${codes[what as ProblemCode].title} [${what}]`;
  }
}

function nameOf(field: string): string {
  return field === 'published' ? 'date' : field;
}

function settled({ file, under, text }: NonNullable<Group['settle']>): string {
  if (file === null) return inLine(text);
  return `in ${inLine(file)}${under === null ? '' : `, under ${under}`}: ${inLine(text)}`;
}
