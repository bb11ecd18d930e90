import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A text that is much narrower than its letters apart is to axe an icon, of which it looks at no colour, and so is all of a font
// where the first three are: joined letters are narrower, and it saw no Arabic text. Where all letters are of one width none is.
const noIcons = 'CanvasRenderingContext2D.prototype.measureText = (text) => ({ width: 30 * text.length })';

/** What axe finds wrong in a page, a line each. The page's policy lets no script of ours in: open it with `bypassCSP`. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(`${source}; ${noIcons}`);
  // All else that axe looked at would weigh megabytes on the way here.
  const violations = await page.evaluate<AxeResults['violations']>(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
