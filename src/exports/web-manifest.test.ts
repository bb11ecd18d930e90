import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Site } from '../pages/site.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { formatWebManifest } from './web-manifest.ts';

const settings = readSettings('title: "أرشيف \\"المدينة\\""\n') as Settings;
const site: Site = { settings, texts: [], subjects: [] };

interface Manifest {
  readonly name: string;
  readonly dir: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string }[];
}

describe('the web app manifest', () => {
  const manifest = JSON.parse(formatWebManifest(site)) as Manifest;

  it('has the name of the archive, from right to left, and starts at the home page wherever the site lies', () => {
    expect(manifest).toMatchObject({ name: 'أرشيف "المدينة"', dir: 'rtl', start_url: 'index.html', scope: './' });
  });

  it('names icons that there are, of the sizes that browsers ask for', () => {
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['any', '192x192', '512x512']);
    for (const { src } of manifest.icons) expect(existsSync(src.replace('assets/', 'layouts/')), src).toBe(true);
  });
});
