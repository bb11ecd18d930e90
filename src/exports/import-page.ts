import type { ImportReport, Noted, NotedGroup } from '../imports/report.ts';
import type { ProblemCode } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';
import { importWords as words } from '../strings/import.ts';
import { problemWords } from '../strings/problems.ts';
import { reportWords } from '../strings/report.ts';
import { countList, framed, table } from './report/frame.ts';
import { problemList } from './report/group-section.ts';
import { apart, grouped } from './report/html.ts';

/**
 * What came of an import as one page in Arabic: the balance, which column each key was taken from, and what was not written or is told, by its reason, with the place of
 * each record in the source. It needs no script, and neither loads nor links to anything.
 */
export function formatImportPage(report: ImportReport): string {
  const { balance, groups, rehearsal, source } = report;
  const parts: readonly (readonly [string, number])[] = [
    [words.balance.read, balance.read],
    [rehearsal ? words.balance.toWrite : words.balance.written, balance.written],
    [words.balance.there, balance.there],
    [words.balance.differing, balance.differing],
    [words.balance.passed, balance.passed],
    [words.balance.quarantined, balance.quarantined],
  ];
  const numbered = groups.map((group, at) => ({ group, id: `g${at + 1}` }));
  const sections = numbered.map(({ group, id }) => groupSection(group, id));
  return framed(words.title, [
    `<p>${rehearsal ? words.rehearsal : words.done}</p><p>${words.source}: ${apart(source)}</p>`,
    countList(words.balance, parts),
    mappingTable(report),
    groups.length === 0 ? `<p>${reportWords.nothing}</p>` : groupTables(numbered),
    sections.length > 0 ? `<h2>${reportWords.details}</h2>${sections.join('\n')}` : '',
  ]);
}

function mappingTable({ mapping, left }: ImportReport): string {
  const rows = Object.entries(mapping).map(
    ([target, name]) => `<tr><td>${apart(target)}</td><td>${apart(name)}</td></tr>`,
  );
  if (rows.length === 0) return '';
  const rest = left.length === 0 ? '' : `<p>${words.left}: ${left.map(apart).join('، ')}</p>`;
  const { heading, note, key, column } = words.mapping;
  return `<h2>${heading}</h2><p>${note}</p>${table([key, column], rows)}${rest}`;
}

function groupTables(numbered: readonly { readonly group: NotedGroup; readonly id: string }[]): string {
  const effects = Object.keys(words.effects) as NotedGroup['effect'][];
  return effects
    .map((effect) => {
      const rows = numbered
        .filter(({ group }) => group.effect === effect)
        .map(
          ({ group, id }) => `<tr><td>${grouped(group.count)}</td><td><a href="#${id}">${titleOf(group)}</a></td></tr>`,
        );
      const { heading, note } = words.effects[effect];
      return rows.length === 0 ? '' : `<h2>${heading}</h2><p>${note}</p>${table([words.records, words.why], rows)}`;
    })
    .join('\n');
}

function titleOf({ effect, what, value }: NotedGroup): string {
  return effect === 'passed'
    ? words.reasons[what as keyof typeof words.reasons] + (value === null ? '' : ` (${apart(value)})`)
    : problemWords[what as ProblemCode].title;
}

function groupSection(group: NotedGroup, id: string): string {
  const { effect, what, count, first } = group;
  const heading = `<h3>${titleOf(group)} <span>${words.records}: ${grouped(count)}</span></h3>`;
  const inside =
    effect === 'passed'
      ? passedList(first, count)
      : `<p>${problemWords[what as ProblemCode].advice}</p>${problemList(first as readonly Problem[], count)}`;
  return `<section id="${id}">${heading}${inside}</section>`;
}

function passedList(first: readonly Noted[], count: number): string {
  const items = first.map((noted) => {
    if (noted.effect !== 'passed') return '';
    const { file, line, what, why } = noted;
    const parts = [what === '' || what === file ? '' : apart(what), words.details[why.reason](apart(why.value))];
    return `<li>${apart(`${file}:${line}`)}${parts.map((part) => (part === '' ? '' : `<p>${part}</p>`)).join('')}</li>`;
  });
  const counted = reportWords.shown('problems', grouped(first.length), grouped(count));
  return `<details${count <= 5 ? ' open' : ''}><summary>${counted}</summary><ul>${items.join('')}</ul></details>`;
}
