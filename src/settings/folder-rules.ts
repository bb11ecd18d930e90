import { z } from 'zod';
import type { DateOrder } from '../arabic/date.ts';
import type { Problem } from '../problems/problem.ts';
import { encodings, type Encoding } from './encodings.ts';

const text = z.string().trim().min(1);

function isFolder(path: string): boolean {
  if (path === '.') return true;
  const names = path.replace(/\/$/u, '').split('/');
  return !path.includes('\\') && names.every((name) => name !== '' && name !== '.' && name !== '..');
}

function isByline(pattern: string): boolean {
  return pattern.split('{author}').length === 2 && pattern.split('{any}').length <= 3;
}

/** One item of `folders` in `archive.yaml`; README.md prints this table. */
export const folderSchema = z.strictObject({
  path: text
    .refine(isFolder, 'a folder below content/, such as sport/1998, or . for all')
    .describe(
      'The folder below `content/` that the rule is for, with all folders in it; `.` for all. The nearest rule wins.',
    ),
  encoding: z.enum(encodings).optional().describe('The encoding of its files; that in a sidecar overrules it.'),
  dateOrder: z
    .enum(['dmy', 'mdy', 'ymd'] satisfies DateOrder[])
    .optional()
    .describe('What 03/04/2010 means there: dmy is 3 April, mdy is 4 March; ymd reads 10/04/03 as 3 April 2010.'),
  byline: text
    .refine(isByline, 'a line with {author} in it once, and {any} at most twice')
    .optional()
    .describe(
      'How authors are named there, such as `تقرير: {author} - {any}`: on a line, or at the start of the text.',
    ),
  section: text.optional().describe('The section of articles that state none: its name or slug.'),
});

/** What a person may say of a folder's files. */
export interface FolderRule {
  /** Without a trailing slash; '.' is the whole archive. */
  readonly path: string;
  readonly encoding: Encoding | null;
  readonly dateOrder: DateOrder | null;
  readonly byline: string | null;
  readonly section: string | null;
}

/** A rule as it was written, with nothing left open. */
export function folderRule({ path, encoding, dateOrder, byline, section }: z.output<typeof folderSchema>): FolderRule {
  return {
    path: path.normalize('NFC').replace(/\/$/u, ''),
    encoding: encoding ?? null,
    dateOrder: dateOrder ?? null,
    byline: byline ?? null,
    section: section ?? null,
  };
}

/** What the rules of its folders say of one file. */
export type FileRules = Omit<FolderRule, 'path'>;

/** All that is said of a file's folders, each thing by the nearest folder that says it: a/b's encoding beside the section of a. */
export function rulesFor(file: string, rules: readonly FolderRule[]): FileRules {
  const near = rules
    .filter(({ path }) => path === '.' || file.startsWith(`${path}/`))
    .sort((a, b) => depthOf(b) - depthOf(a));
  const say = <K extends keyof FolderRule>(key: K) => near.find((rule) => rule[key] !== null)?.[key] ?? null;
  return { encoding: say('encoding'), dateOrder: say('dateOrder'), byline: say('byline'), section: say('section') };
}

/** Rules for folders in which no article lies: a slip of the pen, most likely. */
export function unusedRules(
  rules: readonly FolderRule[],
  articles: readonly { readonly path: string }[],
): readonly Problem[] {
  if (rules.length === 0) return [];
  const paths = articles.map((article) => article.path.normalize('NFC'));
  return rules
    .filter(({ path }) => path !== '.' && !paths.some((file) => file.startsWith(`${path}/`)))
    .map(({ path }) => ({
      code: 'unused-rule',
      file: 'archive.yaml',
      line: null,
      found: `a rule for ${path}`,
      expected: 'a folder below content/ with articles in it',
      hint: 'mend the path, or take the rule out',
    }));
}

function depthOf({ path }: FolderRule): number {
  return path === '.' ? 0 : path.split('/').length;
}
