import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import configure from '../../.eleventy.ts';
import { setPagesOfRun } from './pages-of-run.ts';
import type { PageSource, Written } from './plugin.tsx';

/** Writes pages below a folder by one run of Eleventy, in the folder of this program; what they are and where their links lead. One run at a time. */
export async function renderPages(pages: PageSource['pages'], output: string): Promise<Written> {
  // Eleventy keeps in mind that a folder was not there, and makes it again for each of its pages.
  const folders = new Set([...pages.keys()].map((page) => path.join(output, path.dirname(page))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const written = await new Promise<Written>((resolve, reject) => {
    setPagesOfRun({ pages, done: resolve });
    new Eleventy('layouts', output, { quietMode: true, config: configure }).write().catch((error: unknown) => {
      reject(causeOf(error));
    });
  });
  setPagesOfRun(null);
  return written;
}

// Eleventy wraps what went wrong in errors that name all pages of the run.
function causeOf(error: unknown): Error {
  const { originalError } = error as { readonly originalError?: unknown };
  return originalError === undefined ? (error as Error) : causeOf(originalError);
}
