import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCli, runCliInRoom, temporaryFolder, type Run } from '../run-cli.ts';

let folder: string;
const at = (file: string) => path.join(folder, file);
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
};
beforeEach(() => {
  folder = temporaryFolder();
  const line = 'فتحت البلدية الجسر أمام المشاة صباح اليوم، بعد عام ونصف العام من العمل المتواصل على ضفتي النهر.\n\n';
  write('content/archive.yaml', 'title: أرشيف المدينة\n');
  // The largest of all pages.
  write('content/pages/about.md', `# عن الأرشيف\n\n${line.repeat(1200)}`);
  write('content/2016/10/10/bridge.txt', line);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const site = () =>
  readdirSync(at('dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [parentPath, name, readFileSync(path.join(parentPath, name), 'latin1')].join('\n'))
    .sort();

const expectPublished = ({ code, stderr }: Run) => {
  expect(code, stderr).toBe(0);
};

function expectSaid({ code, stderr }: Run): void {
  expect(code, stderr).toBe(1);
  expect(stderr).toContain('[not-written]');
  expect(stderr).toContain('do:       free some room');
  expect(stderr).toContain('a file could not be written');
  expect(stderr).toContain('then run the command again; ');
  // No fault of the program with its stack.
  expect(stderr).not.toMatch(/^ +at /mu);
}

// What is written last before there is no room: the lock, what was read, a font, a page by Eleventy.
it.each([0, 1, 64, 200])(
  'says that the disk is full, of which a file gets %i blocks, and leaves the site as it was',
  async (blocks) => {
    expectPublished(await runCli(['build'], folder));
    const before = site();
    write('content/2016/10/11/river.txt', readFileSync(at('content/2016/10/10/bridge.txt'), 'utf8').repeat(9));
    write('content/archive.yaml', 'title: أرشيف النهر\n');

    expectSaid(await runCliInRoom(blocks, ['build'], folder));
    expect(site()).toEqual(before);
    expectPublished(await runCli(['build'], folder));
    expect(site().length).toBeGreaterThan(before.length);
  },
);

it.each(['build', 'check', 'learn'])('says that there can be no working folder, asked to %s', async (command) => {
  write('.warraq', 'no folder');
  expectSaid(await runCli([command], folder));
});

it('leaves nothing half-written among the articles where there is no room for what was learned', async () => {
  const words = Array.from(
    { length: 400 },
    (_, n) => `${'بتثجحخدذرز'[n % 10]!}${'سشصضطظعغفق'[Math.floor(n / 10) % 10]!}${'كلمنهويا'[n % 8]!}ري`,
  );
  write('content/2016/10/12/words.txt', `${words.join(' ')}.\n`);
  expectPublished(await runCli(['build'], folder));
  const before = readdirSync(at('content')).sort();
  write('content/lexicon.tsv', 'articles\t1\n');
  expectSaid(await runCliInRoom(4, ['learn'], folder));
  expect(readdirSync(at('content')).sort()).toEqual(before);
  expect(readFileSync(at('content/lexicon.tsv'), 'utf8')).toBe('articles\t1\n');
});
