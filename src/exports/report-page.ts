import type { Balance, Group, Report } from '../problems/report.ts';
import { reportWords as words } from '../strings/report.ts';
import { folderOf, groupSection, membersOf, titleOf } from './report/group-section.ts';
import { apart, grouped } from './report/html.ts';
import { reportStyle } from './report/style.ts';

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
  return `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1">
<style>${reportStyle}</style></head>
<body><main><h1>${title}</h1>
<p>${outcomeOf(report, kind)}</p>
${balanceList(report.balance, kind)}
${reprintLine(report.reprints)}
${tables.every((part) => part === '') ? `<p>${words.nothing}</p>` : tables.join('\n')}
${sections.length > 0 ? `<h2>${words.details}</h2>${sections.join('\n')}` : ''}
</main></body></html>
`;
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
  const items = rows.map(([label, n]) => `<div><dt>${label}</dt><dd>${grouped(n)}</dd></div>`);
  return `<h2>${balance.heading}</h2><p>${balance.note}</p><dl class="balance">${items.join('')}</dl>`;
}

function reprintLine({ clusters, articles }: Report['reprints']): string {
  return clusters === 0 ? '' : `<p>${words.reprints(grouped(clusters), grouped(articles))}</p>`;
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

function table(columns: readonly string[], rows: readonly string[]): string {
  const heads = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
