import type { DateOrder } from '../arabic/date.ts';
import type { Problem } from '../problems/problem.ts';
import type { Encoding } from './encodings.ts';
import type { Settings } from './settings.ts';

/** What a person may say of a folder's files. */
export interface FolderRule {
  /** Without a trailing slash; '.' is the whole archive. */
  readonly path: string;
  readonly encoding: Encoding | null;
  readonly dateOrder: DateOrder | null;
  readonly byline: string | null;
  readonly section: string | null;
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

/** Rules, under `folders` and `split`, for folders in which no article lies: a slip of the pen, most likely. */
export function unusedRules(
  { folders, split }: Pick<Settings, 'folders' | 'split'>,
  articles: readonly { readonly path: string }[],
): readonly Problem[] {
  const ruled = new Set([...folders.map(({ path }) => path), ...split.map(({ folder }) => folder ?? '.')]);
  if (ruled.size === 0) return [];
  const paths = articles.map((article) => article.path.normalize('NFC'));
  return [...ruled]
    .filter((path) => path !== '.' && !paths.some((file) => file.startsWith(`${path}/`)))
    .map((path) => ({
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
