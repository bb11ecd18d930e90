import { z } from 'zod';
import { frameWords } from '../strings/ar.ts';
import type { FolderRule } from './folder-rules.ts';
import { folderSchema } from './folder-schema.ts';

const text = z.string().trim().min(1);

/** `archive.yaml`: one schema is the type, the check and the documentation (README.md; a test holds the two together). */
export const settingsSchema = z.strictObject({
  title: text.default(frameWords.archive).describe('Name of the archive, shown at the head of every page.'),
  description: text.optional().describe('One or two sentences for the home page and for search engines.'),
  publisher: text.optional().describe('Who publishes the archive; the title, where nothing is given.'),
  newspaper: text.optional().describe('The newspaper of every article that does not name its own.'),
  region: z
    .enum([
      'SY',
      'LB',
      'IQ',
      'JO',
      'PS',
      'EG',
      'SA',
      'AE',
      'KW',
      'QA',
      'BH',
      'OM',
      'YE',
      'SD',
      'LY',
      'DZ',
      'TN',
      'MA',
      'MR',
    ])
    .default('EG')
    .describe('Country whose month names the pages use: SY writes تشرين الأول, EG أكتوبر, TN and DZ أوت, MA غشت.'),
  digits: z.enum(['arab', 'latn']).default('latn').describe('Digits of dates and numbers: arab is ٠١٢, latn is 012.'),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .refine((address) => !/[?#]/u.test(address), 'a web address without ? and #')
    .optional()
    .describe(
      'Address the site will have, for canonical links, the feed, the sitemaps and the page of what is not there; --base-url overrules it.',
    ),
  rights: text.optional().describe('Rights statement of every article that does not state its own.'),
  originals: z
    .enum(['publish', 'none'])
    .default('publish')
    .describe('Whether the original bytes are published beside each page, as .txt.'),
  sections: z
    .array(
      z.strictObject({
        name: text.describe('Name of the section as readers see it.'),
        slug: z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]{0,31}$/)
          .describe('Its name in addresses; also the folder whose articles belong to it.'),
      }),
    )
    .default([])
    .describe('Sections in the order of the front page, each a `name` and a `slug`; others follow, the largest first.'),
  split: z
    .array(
      z
        .strictObject({
          folder: text
            .optional()
            .describe('Folder below `content/` whose files it holds for; all, where none is named.'),
          line: text.optional().describe('The line between two articles.'),
          label: text.optional().describe('The label of the line with which each article begins.'),
        })
        .refine(({ line, label }) => (line === undefined) !== (label === undefined), {
          message: 'either a line between two articles or the label with which each begins',
        }),
    )
    .default([])
    .describe(
      'Files with many articles: `folder`, and the `line` between two articles or the `label` with which each begins.',
    ),
  folders: z
    .array(folderSchema)
    .default([])
    .describe('Rules for the files of a folder, each a `path` and what holds below it; see the next table.'),
});

/** What a person may write in `archive.yaml`. */
export type SettingsInput = z.input<typeof settingsSchema>;

/** Settings with every default filled in; absent is null. */
export interface Settings {
  readonly title: string;
  readonly description: string | null;
  readonly publisher: string;
  readonly newspaper: string | null;
  readonly region: z.output<typeof settingsSchema>['region'];
  readonly digits: 'arab' | 'latn';
  /** Without a trailing slash. */
  readonly baseUrl: string | null;
  readonly rights: string | null;
  readonly originals: 'publish' | 'none';
  readonly sections: readonly { readonly name: string; readonly slug: string }[];
  readonly split: readonly SplitRule[];
  readonly folders: readonly FolderRule[];
}

/** How the files of a folder are cut into articles; of `line` and `label` one is null. */
export interface SplitRule {
  /** Below `content/`, no slash at its ends; null for all. */
  readonly folder: string | null;
  readonly line: string | null;
  readonly label: string | null;
}
