import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { fontFiles } from './fonts.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sheets = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .sort()
  .map((file) => ({ file, css: readFileSync(folder + file, 'utf8') }));
const all = sheets.map(({ css }) => css).join('\n');

describe('style sheet', () => {
  it.each(sheets)('$file is without physical sides, so that it is right in either direction', ({ css }) => {
    const rules = css.replace(/\/\*.*?\*\//gsu, '');
    expect(rules.match(/[\w-]*\b(?:left|right)\b[\w-]*/gu)).toBeNull();
    expect(
      rules.match(/(?:^|[\s;{])(?:top|bottom|width|height|(?:min|max)-(?:width|height))\s*:(?![^{]*\)\s*\{)/gu),
    ).toBeNull();
  });

  it.each(sheets)('$file sets no italics and no letter spacing on Arabic', ({ css }) => {
    expect(css).not.toMatch(/italic|letter-spacing/u);
  });

  it('is at most 17 kB when minified, and every rule is understood', () => {
    const { code, warnings } = transform({ filename: 'style.css', code: Buffer.from(all), minify: true });
    expect(warnings).toEqual([]);
    expect(code.length).toBeLessThanOrEqual(17_000);
  });

  it('loads nothing but the fonts that are published with it', () => {
    const urls = [...all.matchAll(/url\('([^']*)'\)/gu)].map(([, url]) => url);
    expect(urls.sort()).toEqual(fontFiles.map(({ to }) => to).sort());
  });

  it('takes its fonts from packages that are there', () => {
    const require = createRequire(import.meta.url);
    for (const { from } of fontFiles) expect(() => require.resolve(from)).not.toThrow();
  });
});

describe('colours', () => {
  const [light, dark] = [...all.matchAll(/--paper: #[^@}]*/gu)].slice(0, 2).map(([block]) => tokens(block));
  const pairs = [
    ['--ink', '--paper'],
    ['--ink', '--sheet'],
    ['--ink', '--wash'],
    ['--ink', '--mark'],
    ['--soft', '--paper'],
    ['--soft', '--sheet'],
    ['--soft', '--wash'],
    ['--accent', '--paper'],
    ['--accent', '--sheet'],
    ['--accent', '--wash'],
    ['--on-accent', '--accent'],
  ] as const;

  it.each(pairs)('%s on %s reads well, light and dark (WCAG AA, 4.5)', (text, ground) => {
    for (const theme of [light!, dark!]) {
      expect(contrast(theme.get(text)!, theme.get(ground)!)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('edges of controls stand out, light and dark (WCAG 1.4.11, 3)', () => {
    for (const theme of [light!, dark!]) {
      expect(contrast(theme.get('--edge')!, theme.get('--paper')!)).toBeGreaterThanOrEqual(3);
    }
  });
});

function tokens(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/(--[\w-]+): (#[0-9a-f]+)/gu)].map(([, name, value]) => [name!, value!]));
}

/** WCAG 2.2 contrast ratio of two colours #rgb or #rrggbb. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./gu, '$&$&') : hex.slice(1);
  const [r, g, b] = [0, 2, 4].map((i) => {
    const c = parseInt(digits.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
