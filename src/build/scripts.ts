import { fileURLToPath } from 'node:url';
import { bundleScript } from '../io/bundle.ts';
import type { Staging } from '../io/staging.ts';
import type { Site } from '../pages/site.ts';
import { urls } from '../pages/urls.ts';

const scripts: readonly (readonly [url: string, entry: string])[] = [
  [urls.pageScript, 'page.ts'],
  [urls.marksScript, 'marks.ts'],
  [urls.suggestScript, 'suggest.ts'],
  [urls.offlineScript, 'offline-page.ts'],
];

/** Writes the scripts of the site, but for the search page's, which comes with its index. */
export async function writeScripts(staging: Staging, { settings }: Site): Promise<void> {
  const define = { warraqDigits: JSON.stringify(settings.digits) };
  const programs = scripts.map(async ([url, entry]) => {
    staging.write(url, await bundleProgram(entry, define));
  });
  await Promise.all(programs);
}

/** A program of `src/browser` as one script. */
export async function bundleProgram(entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const file = fileURLToPath(new URL(`../browser/${entry}`, import.meta.url));
  return new TextDecoder().decode(await bundleScript(file, { define }));
}
