import { z } from 'zod';
import type { DateOrder } from '../arabic/date.ts';
import { encodingNamed, encodings } from './encodings.ts';
import type { FolderRule } from './folder-rules.ts';

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
  encoding: z
    .preprocess((name) => (typeof name === 'string' ? (encodingNamed(name) ?? name) : name), z.enum(encodings))
    .optional()
    .describe('The encoding of its files; that in a sidecar overrules it.'),
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
