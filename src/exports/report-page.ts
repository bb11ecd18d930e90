import { totalsOf } from '../archive/report/totals.ts';
import type { Balance, FileBalance, Group, Report } from '../problems/report.ts';
import { reportWords as words } from '../strings/report.ts';
import { folderOf, groupSection, membersOf, titleOf } from './report/group-section.ts';
import { countList, framed, table } from './report/frame.ts';
import { apart, grouped } from './report/html.ts';

type Kind = 'build' | 'check';

// Groups that are shown of what stops, of what is unsure and so on; and files held back.
const mostGroups = 100;
const mostHeld = 200;

/**
 * The report as one page in Arabic for the archivist: the balance, what needs an eye by rule and folder, then each group with its doubtful articles, the original beside
 * what was understood, and the lines that settle them. It needs no script, and neither loads nor links to anything.
 */
export function formatReportPage(report: Report, kind: Kind): string {
  const title = words.titles[kind];
  const members = membersOf(report);
  const numbered = report.groups.map((group, index) => ({ group, id: `g${index + 1}` }));
  const tables = (Object.keys(words.effects) as (keyof typeof words.effects)[]).map((effect) =>
    effect === 'held'
      ? heldPart(report.held)
      : groupTable(
          effect,
          numbered.filter(({ group }) => group.effect === effect),
        ),
  );
  const sections = shownOf(numbered).map(({ group, id }) => groupSection(group, id, members));
  return framed(title, [
    `<p>${outcomeOf(report, kind)}</p>`,
    balanceList(report.balance, kind),
    fileList(report.files),
    reprintLine(report.reprints),
    totalsTable(report.groups),
    tables.every((part) => part === '') ? `<p>${words.nothing}</p>` : tables.join('\n'),
    sections.length > 0 ? `<h2>${words.details}</h2>${sections.join('\n')}` : '',
  ]);
}

function outcomeOf({ published, problems }: Report, kind: Kind): string {
  const { outcomes } = words;
  if (kind === 'build') return published ? outcomes.published : outcomes.notPublished;
  return problems.some(({ effect }) => effect === 'stop') ? outcomes.notPublishable : outcomes.publishable;
}

function balanceList({ read, published, drafts, quarantined }: Balance, kind: Kind): string {
  const { balance } = words;
  const stopped = read - published - drafts - quarantined;
  const rows: readonly (readonly [string, number])[] = [
    [balance.read, read],
    [kind === 'build' ? balance.published : balance.toPublish, published],
    [balance.drafts, drafts],
    [balance.quarantined, quarantined],
    ...(stopped > 0 ? [[balance.stopped, stopped] as const] : []),
  ];
  return countList(balance, rows);
}

// A folder that could not be opened is not counted.
function fileList({ found, ...parts }: FileBalance): string {
  if (found === 0) return '';
  const kinds = Object.keys(parts) as (keyof typeof parts)[];
  const rows = kinds.filter((kind) => parts[kind] > 0).map((kind) => [words.files[kind], parts[kind]] as const);
  return countList(words.files, [[words.files.found, found], ...rows]);
}

function reprintLine({ clusters, articles }: Report['reprints']): string {
  return clusters === 0 ? '' : `<p>${words.reprints(grouped(clusters), grouped(articles))}</p>`;
}

// Of every kind how much there is: below, the folders of many small ones are not all shown.
function totalsTable(groups: readonly Group[]): string {
  const totals = totalsOf(groups);
  if (totals.length === groups.length) return '';
  const { files, what, folders } = words.columns;
  const rows = totals.map(
    (total) => `<tr><td>${grouped(total.files)}</td><td>${titleOf(total)}</td><td>${grouped(total.folders)}</td></tr>`,
  );
  return `<h2>${words.totals.heading}</h2><p>${words.totals.note}</p>${table([files, what, folders], rows)}`;
}

interface Numbered {
  readonly group: Group;
  readonly id: string;
}

// Of each kind the first, which are the largest; repairs are only counted.
function shownOf(groups: readonly Numbered[]): readonly Numbered[] {
  const counts = new Map<Group['effect'], number>();
  return groups.filter(({ group: { effect } }) => {
    const before = counts.get(effect) ?? 0;
    counts.set(effect, before + 1);
    return effect !== 'repaired' && before < mostGroups;
  });
}

function groupTable(effect: Group['effect'], all: readonly Numbered[]): string {
  if (all.length === 0) return '';
  const { heading, note } = words.effects[effect];
  const { files, what, folder } = words.columns;
  const shown = all.slice(0, mostGroups);
  const rows = shown.map(({ group, id }) => {
    const title = effect === 'repaired' ? titleOf(group) : `<a href="#${id}">${titleOf(group)}</a>`;
    return `<tr><td>${grouped(group.files)}</td><td>${title}</td><td>${folderOf(group)}</td></tr>`;
  });
  const rest =
    all.length > shown.length ? `<p>${words.shown('groups', grouped(shown.length), grouped(all.length))}</p>` : '';
  return `<h2>${heading}</h2><p>${note}</p>${table([files, what, folder], rows)}${rest}`;
}

function heldPart(held: Report['held']): string {
  if (held.length === 0) return '';
  const { heading, note } = words.effects.held;
  const shown = held.slice(0, mostHeld);
  const rows = shown.map(({ source, why }) => {
    const day = /^embargo until (.+)$/u.exec(why)?.[1];
    return `<tr><td>${day ? words.held.until(day) : words.held.draft}</td><td>${apart(source)}</td></tr>`;
  });
  const rest = words.shown('articles', grouped(shown.length), grouped(held.length));
  return `<h2>${heading}</h2><p>${note}</p><p>${rest}</p><table><tbody>${rows.join('')}</tbody></table>`;
}
