import { effectOf, type Problem } from '../problems/problem.ts';
import type { Report } from '../problems/report.ts';
import { groupsOf } from './report/groups.ts';
import type { Evidence } from './report/evidence.ts';

/** What a report is made of. */
export type ReportParts = Omit<Report, 'problems' | 'groups'> & {
  readonly problems: readonly Problem[];
  readonly evidence: Evidence;
};

/** What is known of an archive when it can't even be opened. */
export const nothingRead = {
  balance: { read: 0, published: 0, drafts: 0, quarantined: 0 },
  files: {
    found: 0,
    articles: 0,
    drafts: 0,
    quarantined: 0,
    refused: 0,
    sidecars: 0,
    images: 0,
    unusedImages: 0,
    orphanSidecars: 0,
    own: 0,
    notArticles: 0,
  },
  held: [],
  doubts: [],
  looks: [],
  problems: [],
  evidence: { dates: [], files: new Map<string, number>() },
} satisfies Partial<ReportParts>;

/** The report of a build or a check: problems in the order of their files, then all of it by rule and folder. */
export function buildReport({ evidence, ...parts }: ReportParts): Report {
  const place = (problem: Problem) => `${problem.file}:${String(problem.line ?? 0).padStart(8, '0')}`;
  const problems = [...parts.problems]
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    .map((problem) => ({ ...problem, effect: effectOf(problem) }));
  return { ...parts, problems, groups: groupsOf({ problems, doubts: parts.doubts }, evidence) };
}
