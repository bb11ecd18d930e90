import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { siteFolder, type SiteFolder } from '../io/site-folder.ts';
import { draftPublished, noLinks, readPublished } from './made.ts';
import { NextSite } from './next-site.ts';
import { standsByNames } from './standing.ts';

let work: string;
let folder: SiteFolder;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'next-site-'));
  folder = siteFolder(path.join(work, 'dist'));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

interface Wanted {
  readonly name: string;
  readonly key: string;
}
const a = { name: 'a', key: '1' };
const b = { name: 'b', key: '1' };

const open = (...wanted: readonly Wanted[]) => {
  const published = readPublished(work, folder.output);
  const site = new NextSite(work, folder, published, published ? standsByNames(folder.output) : () => false);
  site.want(wanted);
  site.wantNoMore();
  return site;
};

function make(site: NextSite, ...units: readonly Wanted[]): void {
  for (const { name, key } of units) {
    writeFileSync(path.join(folder.staging, `${name}.html`), name + key);
    site.add([{ name, key, files: [`${name}.html`], links: noLinks }]);
  }
}

function publish(site: NextSite) {
  return site.publish(() => [
    draftPublished(work, folder.output, site.nextOutput, {
      inputs: '',
      reprints: { clusters: 0, articles: 0 },
      units: site.units(),
    }),
  ]);
}

it('makes only what has another key than before, and takes away what is no more', () => {
  const first = open(a, b);
  make(first, a, b);
  expect(publish(first)).toEqual({ changed: ['a.html', 'b.html'], removed: [] });

  const [edited, c] = [
    { name: 'a', key: '2' },
    { name: 'c', key: '1' },
  ];
  const second = open(edited, c);
  expect(second.stale([edited, c])).toEqual([edited, c]);
  make(second, edited, c);
  expect(publish(second)).toEqual({ changed: ['a.html', 'c.html'], removed: ['b.html'] });
  expect(readdirSync(folder.output).sort()).toEqual(['a.html', 'c.html']);

  const third = open(edited, c);
  expect(third.stale([edited, c])).toEqual([]);
  expect(publish(third)).toEqual({ changed: [], removed: [] });
});

it('takes no file away that goes from one unit and comes in another', () => {
  const first = open(a, b);
  make(first, a, b);
  publish(first);
  const moved = { name: 'c', key: '1' };
  const next = open(b, moved);
  writeFileSync(path.join(folder.staging, 'a.html'), 'moved');
  next.add([{ ...moved, files: ['a.html'], links: noLinks }]);
  expect(next.removed()).toEqual([]);
  expect(publish(next)).toEqual({ changed: ['a.html'], removed: [] });
  expect(readdirSync(folder.output).sort()).toEqual(['a.html', 'b.html']);
});

it('makes a unit again whose file is missing from the published site', () => {
  const first = open(a, b);
  make(first, a, b);
  publish(first);
  rmSync(path.join(folder.output, 'b.html'));
  expect(open(a, b).stale([a, b])).toEqual([b]);
});

it('goes on with what a killed build left whole, and drops the rest', () => {
  make(open(a, b), a);
  writeFileSync(path.join(folder.staging, 'half.html'), '<!doc');
  const next = open(a, b);
  expect(next.stale([a, b])).toEqual([b]);
  expect(existsSync(path.join(folder.staging, 'half.html'))).toBe(false);
  make(next, b);
  publish(next);
  expect(readdirSync(folder.output).sort()).toEqual(['a.html', 'b.html']);
});

it('keeps what it made already where it drops what a killed build left', () => {
  make(open(a, b), a, b);
  const [edited, c] = [
    { name: 'a', key: '2' },
    { name: 'c', key: '1' },
  ];
  const next = new NextSite(work, folder, null, () => false);
  next.want([c]);
  make(next, c);
  next.want([edited]);
  next.wantNoMore();
  expect([...next.fresh().keys()]).toEqual(['c']);
  // Killed once more.
  expect(open(edited, c).stale([edited, c])).toEqual([edited]);
});

it('knows nothing of a folder that was put in the place of the site, or of a staging folder that is not its own', () => {
  const first = open(a);
  make(first, a);
  publish(first);
  rmSync(folder.output, { recursive: true });
  mkdirSync(folder.output);
  expect(open(a).stale([a])).toEqual([a]);
  rmSync(folder.staging, { recursive: true });
  mkdirSync(folder.staging);
  expect(open(a).stale([a])).toEqual([a]);
});

it('takes away what the last site had, also where the build that published it was killed at once', () => {
  const first = open(a);
  make(first, a);
  publish(first);
  const second = open(a, b);
  make(second, b);
  publish(second);
  // Nothing that is written later than the site itself is needed to know what lies there.
  const third = open(a);
  expect(publish(third)).toEqual({ changed: [], removed: ['b.html'] });
  expect(readdirSync(folder.output)).toEqual(['a.html']);
});

it('never puts what a killed build made of other inputs in the place of what stands', () => {
  const first = open(a, b);
  make(first, a, b);
  publish(first);
  const [edited, gone] = [
    { name: 'a', key: '2' },
    { name: 'c', key: '1' },
  ];
  make(open(edited, gone), edited, gone);

  const next = open(a, b);
  expect(next.stale([a, b])).toEqual([]);
  expect(publish(next)).toEqual({ changed: [], removed: [] });
  expect(readFileSync(path.join(folder.output, 'a.html'), 'utf8')).toBe('a1');
  expect(readdirSync(folder.output).sort()).toEqual(['a.html', 'b.html']);
});

it('drops also a very large unit that nobody asks for', () => {
  const files = Array.from({ length: 200_000 }, (_, n) => `${n}.html`);
  open(a).add([{ name: 'large', key: '1', files, links: noLinks }]);
  const next = open(a);
  expect(next.stale([a])).toEqual([a]);
  expect(next.units().size).toBe(0);
});
