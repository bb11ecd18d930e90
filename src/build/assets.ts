import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { fontFiles } from '../../layouts/style/fonts.ts';
import { formatWebManifest } from '../exports/web-manifest.ts';
import type { Staging } from '../io/staging.ts';
import type { Site } from '../pages/site.ts';
import { urls } from '../pages/urls.ts';

const styleFolder = fileURLToPath(new URL('../../layouts/style', import.meta.url));
const iconFolder = fileURLToPath(new URL('../../layouts/icons', import.meta.url));
const require = createRequire(import.meta.url);

// Nesting and logical properties are written out for these and newer: Chrome 100, Firefox 100, Safari 15.4.
const targets = { chrome: 100 << 16, firefox: 100 << 16, safari: (15 << 16) | (4 << 8) };

/** Writes the stylesheet (all of `layouts/style` in file-name order), the fonts it names, the web app manifest and its icons. */
export function writeAssets(staging: Staging, site: Site): void {
  const files = readdirSync(styleFolder).filter((file) => file.endsWith('.css'));
  const css = files.sort().map((file) => readFileSync(path.join(styleFolder, file), 'utf8'));
  const { code } = transform({ filename: 'style.css', code: Buffer.from(css.join('\n')), minify: true, targets });
  staging.write(urls.style, code);
  for (const { from, to } of fontFiles) staging.copy(require.resolve(from), `assets/${to}`);
  staging.write(urls.webManifest, formatWebManifest(site));
  for (const icon of readdirSync(iconFolder)) staging.copy(path.join(iconFolder, icon), urls.icon(icon));
}
