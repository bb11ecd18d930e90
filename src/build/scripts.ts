import { fileURLToPath } from 'node:url';
import { bundleScript } from '../io/bundle.ts';
import type { Staging } from '../io/staging.ts';
import type { Site } from '../pages/site.ts';
import { urls } from '../pages/urls.ts';

const scripts: readonly (readonly [url: string, entry: string])[] = [
  [urls.pageScript, 'page.ts'],
  [urls.marksScript, 'marks.ts'],
];

/** Writes the scripts of the site, but for the search page's, which comes with its index. */
export async function writeScripts(staging: Staging, { settings }: Site): Promise<void> {
  const define = { warraqDigits: JSON.stringify(settings.digits) };
  const written = scripts.map(async ([url, entry]) => {
    staging.write(url, await bundleScript(fileURLToPath(new URL(`../browser/${entry}`, import.meta.url)), { define }));
  });
  await Promise.all(written);
}
