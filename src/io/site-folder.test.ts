import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  filesBelow,
  isReplaceable,
  openStaging,
  publish,
  publishChanges,
  recover,
  siteFolder,
  type SiteFolder,
} from './site-folder.ts';

let folder: string;
let site: SiteFolder;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const read = (file: string) => readFileSync(file, 'utf8');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-folder-'));
  site = siteFolder(path.join(folder, 'dist'));
  write(path.join(site.output, 'index.html'), 'old');
  openStaging(site, new Set());
  write(path.join(site.staging, 'index.html'), 'new');
  write(path.join(folder, 'ledger.next'), 'new ledger');
  write(path.join(folder, 'ledger'), 'old ledger');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ledger = () => [[path.join(folder, 'ledger.next'), path.join(folder, 'ledger')]] as const;
const expectPublished = () => {
  expect(read(path.join(site.output, 'index.html'))).toBe('new');
  expect(read(path.join(folder, 'ledger'))).toBe('new ledger');
  expect(readdirSync(folder).sort()).toEqual(['dist', 'ledger']);
};

describe('publishing', () => {
  it('puts the staged site and the ledger in the place of the former ones', () => {
    publish(site, ledger);
    expectPublished();
  });

  it('tells of all that is gone with the former site, whoever made it, and may have that published with it', () => {
    write(path.join(site.output, '2016/gone.html'), 'gone');
    const list = path.join(folder, 'list');
    publish(site, ({ changed, removed }) => {
      write(`${list}.draft`, [...changed, ...removed].join(' '));
      return [[`${list}.draft`, list]];
    });
    expect(read(list)).toBe('index.html 2016/gone.html');
  });

  it('makes the folder where there was none', () => {
    rmSync(site.output, { recursive: true });
    publish(site, ledger);
    expectPublished();
  });

  const journal = () => {
    write(site.journal, JSON.stringify({ files: ledger(), removed: null }));
  };
  it.each<[string, () => void]>([
    ['before the first rename', () => undefined],
    [
      'between the renames',
      () => {
        renameSync(site.output, site.previous);
      },
    ],
    [
      'after the renames, before the ledger',
      () => {
        renameSync(site.output, site.previous);
        renameSync(site.staging, site.output);
      },
    ],
  ])('that was killed %s is finished by the next command', (_, cut) => {
    journal();
    cut();
    recover(site);
    expectPublished();
  });

  it('leaves the former site alone as long as there is no journal', () => {
    recover(site);
    expect(read(path.join(site.output, 'index.html'))).toBe('old');
    expect(existsSync(site.staging)).toBe(true);
  });
});

describe('publishing what changed', () => {
  const out = (file: string) => path.join(site.output, file);
  beforeEach(() => {
    write(out('kept.html'), 'kept');
    write(out('same.html'), 'same');
    write(out('2016/gone.html'), 'gone');
    write(path.join(site.staging, 'same.html'), 'same');
    write(path.join(site.staging, '2017/a.html'), 'added');
  });
  const expectJoined = () => {
    expect(read(out('index.html'))).toBe('new');
    expect(read(out('2017/a.html'))).toBe('added');
    expect(readdirSync(site.output).sort()).toEqual(['2017', 'index.html', 'kept.html', 'same.html']);
    expect(read(path.join(folder, 'ledger'))).toBe('new ledger');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'ledger']);
  };

  it('puts it among the files that stay, and tells which files are other than before', () => {
    const { ino, mtimeMs } = statSync(out('same.html'));
    expect(publishChanges(site, ledger, ['2016/gone.html'])).toMatchObject({ changed: ['2017/a.html', 'index.html'] });
    expectJoined();
    expect(statSync(out('same.html'))).toMatchObject({ ino, mtimeMs });
  });

  it.each<[string, () => void]>([
    ['before the first file', () => undefined],
    [
      'after one file',
      () => {
        renameSync(path.join(site.staging, 'index.html'), out('index.html'));
      },
    ],
    [
      'when only the ledger was left',
      () => {
        renameSync(path.join(site.staging, 'index.html'), out('index.html'));
        mkdirSync(out('2017'));
        renameSync(path.join(site.staging, '2017/a.html'), out('2017/a.html'));
        rmSync(out('2016'), { recursive: true });
        rmSync(site.staging, { recursive: true });
      },
    ],
  ])('that was killed %s is finished by the next command', (_, cut) => {
    write(site.journal, JSON.stringify({ files: ledger(), removed: ['2016/gone.html'] }));
    cut();
    recover(site);
    expectJoined();
  });
});

describe('the staging folder', () => {
  it('keeps what is still wanted of a killed build, and nothing else', () => {
    write(path.join(site.staging, '2016/half.html'), '<!doc');
    openStaging(site, new Set(['index.html']));
    expect(filesBelow(site.staging)).toEqual(['index.html']);
    openStaging(site, new Set());
    expect(filesBelow(site.staging)).toEqual([]);
  });
});

describe('an output folder', () => {
  it('may be replaced where it is new, empty or a site of ours, and never else', () => {
    expect(isReplaceable(site)).toBe(false);
    write(path.join(site.output, 'data/articles.ndjson'), '');
    expect(isReplaceable(site)).toBe(true);
    rmSync(site.output, { recursive: true });
    expect(isReplaceable(site)).toBe(true);
    mkdirSync(site.output);
    expect(isReplaceable(site)).toBe(true);
    rmSync(site.output, { recursive: true });
    write(site.output, 'a file');
    expect(isReplaceable(site)).toBe(false);
  });
});
