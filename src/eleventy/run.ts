import { Eleventy } from '@11ty/eleventy';
import type { PageSource, Written } from './plugin.tsx';

type Pages = PageSource['pages'];

let current: PageSource | null = null;

/** Writes pages below a folder by one run of Eleventy, in the folder of this program; what they are and where their links lead. One run at a time. */
export async function renderPages(pages: Pages, output: string): Promise<Written> {
  const written = await new Promise<Written>((resolve, reject) => {
    current = { pages, done: resolve };
    const eleventy = new Eleventy(undefined, output, { quietMode: true, configPath: '.eleventy.ts' });
    eleventy.write().catch(reject);
  });
  current = null;
  return written;
}

/** The pages of the run that is under way, for `.eleventy.ts`. */
export function pagesOfRun(): PageSource {
  if (current === null) throw new Error('Run `npm run build`: it gives Eleventy its pages.');
  return current;
}
