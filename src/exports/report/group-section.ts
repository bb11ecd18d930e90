import { nameOf, openKey } from '../../archive/report/alike.ts';
import { keyOfProblem, keysOf } from '../../archive/report/groups.ts';
import type { Encoding, RepairRule, Rule } from '../../article/article.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Doubt, Group, GroupKey, Look, Report } from '../../problems/report.ts';
import { problemWords } from '../../strings/problems.ts';
import { encodingWords, repairWords, ruleWords } from '../../strings/provenance.ts';
import { reportWords as words } from '../../strings/report.ts';
import { apart, escape, grouped } from './html.ts';
import { lookCard, settleFigure } from './look-card.ts';

// Files that are shown of one group.
const most = 200;

/** What belongs to each group, by its name. */
export interface Members {
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly doubts: ReadonlyMap<string, readonly Doubt[]>;
  readonly looks: ReadonlyMap<string, Look>;
}

/** Sorts problems and doubts into their groups. */
export function membersOf({ problems, doubts, looks, groups }: Report): Members {
  const single = new Set(groups.map(nameOf));
  const groupOf = (key: GroupKey) => (single.has(nameOf(key)) ? nameOf(key) : nameOf(openKey(key)));
  const byGroup = <T>(all: readonly T[], keys: (one: T) => readonly GroupKey[]) => {
    const members = new Map<string, T[]>();
    for (const one of all) {
      for (const name of keys(one).map(groupOf)) {
        const known = members.get(name);
        if (known) known.push(one);
        else members.set(name, [one]);
      }
    }
    return members;
  };
  return {
    problems: byGroup<Problem>(problems, (problem) => [keyOfProblem(problem)]),
    doubts: byGroup(doubts, keysOf),
    looks: new Map(looks.map((look) => [look.source, look])),
  };
}

/** What a group is about, in a line: «عنوان غير مؤكد: من مطلع النص». */
export function titleOf({ effect, what, by }: Omit<GroupKey, 'folder'>): string {
  switch (effect) {
    case 'repaired':
      return repairWords[what as RepairRule];
    case 'unknown':
      return words.unknown.published;
    case 'assumed':
      return words.assumedDates[by === 'agreed' ? 'agreed' : 'alone'];
    case 'unsure':
      return `${words.unsure[what as keyof typeof words.unsure]}: ${readBy(what, by ?? '')}`;
    default: {
      const ending = /\.\S+/u.exec(by ?? '')?.[0];
      return problemWords[what as ProblemCode].title + (ending ? ` (${apart(ending)})` : '');
    }
  }
}

function readBy(what: string, by: string): string {
  if (what === 'encoding') return `\u2068${encodingWords[by as Encoding]}\u2069`;
  return by === 'date-order' ? words.dateOrder : ruleWords[by as Rule];
}

/** The folder of a group as a page says it. */
export function folderOf({ folder, folders }: Group): string {
  const name = folder === '.' ? words.contentFolder : apart(folder);
  return folders === 1 ? name : `${name} (${words.columns.folders}: ${grouped(folders)})`;
}

/** A group: how many files, an example, the line that settles it, and its files, at most 200. */
export function groupSection(group: Group, id: string, members: Members): string {
  const name = nameOf(group);
  const problems = members.problems.get(name) ?? [];
  const doubts = members.doubts.get(name) ?? [];
  return [
    `<section id="${id}"><h3>${titleOf(group)} <span>${folderOf(group)}، ${words.columns.files}: ${grouped(group.files)}</span></h3>`,
    problems.length > 0 ? `<p>${problemWords[group.what as ProblemCode].advice}</p>` : example(group),
    group.settle && group.settle.file === 'archive.yaml' ? settleFigure(group.settle) : '',
    problems.length > 0 ? problemList(problems, problems.length) : '',
    doubts.length > 0 ? doubtList(doubts, members.looks) : '',
    '</section>',
  ].join('');
}

function example({ example: { file, found } }: Group): string {
  return `<p>${words.example}: ${apart(file)}${found === '' ? '' : ` (${apart(found)})`}</p>`;
}

/** Problems, at most 200 of the `all` that there are. */
export function problemList(problems: readonly Problem[], all: number): string {
  const shown = problems.slice(0, most);
  const items = shown.map(({ file, line, found, expected, hint }) => {
    const place = line === null ? file : `${file}:${line}`;
    return `<li>${apart(place)}${said(words.found, found)}${said(words.expected, expected)}<pre dir="auto">${escape(hint)}</pre></li>`;
  });
  const counted = words.shown('problems', grouped(shown.length), grouped(all));
  return `<details${all <= 5 ? ' open' : ''}><summary>${counted}</summary><ul>${items.join('')}</ul></details>`;
}

// In the words of the terminal, which are English round what stands in the file.
function said(label: string, text: string): string {
  return `<p>${label}: <bdi lang="en">${escape(text)}</bdi></p>`;
}

function doubtList(doubts: readonly Doubt[], looks: Members['looks']): string {
  const cards = doubts
    .flatMap((doubt) => {
      const look = looks.get(doubt.source);
      return look ? [[look, doubt] as const] : [];
    })
    .slice(0, most);
  if (cards.length === 0) return '';
  const counted = words.shown('articles', grouped(cards.length), grouped(doubts.length));
  return `<details${doubts.length <= 3 ? ' open' : ''}><summary>${counted}</summary>${cards.map(([look, doubt]) => lookCard(look, doubt)).join('')}</details>`;
}
