import type { PageSource } from './plugin.tsx';

let current: PageSource | null = null;

/** Sets the pages of the run that is under way; null after it. */
export function setPagesOfRun(pages: PageSource | null): void {
  current = pages;
}

/** The pages of the run that is under way, for `.eleventy.ts`. */
export function pagesOfRun(): PageSource {
  if (current === null) throw new Error('Run `npm run build`: it gives Eleventy its pages.');
  return current;
}
