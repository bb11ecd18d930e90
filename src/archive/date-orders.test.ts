import { expect, test } from 'vitest';
import { readArticle } from '../article/read-article.ts';
import type { Doubt } from '../problems/report.ts';
import { readSettings } from '../settings/read-settings.ts';
import { DateOrders, markDate, numberedDate } from './date-orders.ts';

const body = 'فتحت البلدية الجسر أمام المشاة صباح اليوم، بعد عام ونصف العام من العمل المتواصل على ضفتي النهر.';

function read(archive: string, files: Readonly<Record<string, string>>) {
  const settings = readSettings(archive);
  if (!('folders' in settings)) throw new Error(JSON.stringify(settings));
  const orders = new DateOrders();
  const articles = Object.entries(files).map(([path, date]) => {
    const bytes = Buffer.from(`الجسر الحجري يفتح أبوابه\n${date}\n\n${body}`);
    const { article, problems } = readArticle({ path, bytes, sidecar: null }, settings, new Set());
    if (!article) throw new Error(JSON.stringify(problems));
    return article;
  });
  for (const article of articles) {
    const told = numberedDate(article);
    if (told) orders.add(told, `2010/${article.source}.html`);
  }
  const dates = articles.map((article) => {
    const { value, source } = markDate(article, orders.inDoubt()).published;
    return value && `${value.month ?? ''}/${value.day ?? ''} ${source?.confidence ?? ''}`;
  });
  const told: Doubt = {
    source: 'sport/a.txt',
    url: 'x',
    encoding: 'cp720',
    unsure: { headline: 'x' },
    by: { headline: 'lead' },
    unknown: [],
    repairs: { tag: 1 },
  };
  return { dates, problems: orders.problems(), doubts: orders.withDoubts([told]), folders: orders.folders() };
}

test('a date that can only have its month first makes those of its folder that may be either unsure, and is told with the line to write', () => {
  const { dates, problems } = read('', {
    'sport/a.txt': '03/04/2010',
    'sport/2010/b.txt': '05/23/2010',
    'sport/c.txt': '4 مارس 2010',
    'news/d.txt': '03/04/2010',
    'news/e.txt': '23/05/2010',
  });
  expect(dates).toEqual(['4/3 unsure', '5/23 likely', '3/4 sure', '4/3 likely', '5/23 sure']);
  expect(problems).toEqual([
    {
      code: 'date-order',
      file: 'sport/',
      line: null,
      found: expect.stringMatching(/year: 1, first that of sport\/2010\/b\.txt, 2010-05-23; .*: 0; .*: 1$/u) as unknown,
      expected: expect.stringContaining('archive.yaml') as unknown,
      hint: 'under folders: in archive.yaml: - { path: "sport", dateOrder: mdy }',
    },
  ]);
});

test('the doubt stands in the report, beside what else is doubted of the article', () => {
  const { doubts } = read('', {
    'sport/a.txt': '03/04/2010',
    'sport/b.txt': '05/23/2010',
    'sport/c.txt': '03/05/2010',
  });
  expect(doubts).toEqual([
    {
      source: 'sport/a.txt',
      url: 'x',
      encoding: 'cp720',
      unsure: { headline: 'x', published: '2010-04-03' },
      by: { headline: 'lead', published: 'date-order' },
      unknown: [],
      repairs: { tag: 1 },
    },
    {
      source: 'sport/c.txt',
      url: '2010/sport/c.txt.html',
      encoding: 'utf-8',
      unsure: { published: '2010-05-03' },
      by: { published: 'date-order' },
      unknown: [],
      repairs: {},
    },
  ]);
});

test('the line that is told settles it', () => {
  const { dates, problems } = read('folders:\n  - { path: "sport", dateOrder: mdy }\n', {
    'sport/a.txt': '03/04/2010',
    'sport/2010/b.txt': '05/23/2010',
    'sport/c.txt': '10/11/12',
  });
  expect(dates).toEqual(['3/4 sure', '5/23 sure', '10/11 sure']);
  expect(problems).toEqual([]);
});

test('in a folder of both orders the commoner one is proposed, and ISO dates say nothing', () => {
  const { dates, problems } = read('', {
    'a.txt': '05/23/2010',
    'b.txt': '23/05/2010',
    'c.txt': '24/05/2010',
    'd.txt': '2010-03-04',
    'e.txt': '03/04/2010',
  });
  expect(dates).toEqual(['5/23 likely', '5/23 sure', '5/24 sure', '3/4 sure', '4/3 unsure']);
  expect(problems.map(({ file, hint }) => [file, hint])).toEqual([
    ['.', 'under folders: in archive.yaml: - { path: ".", dateOrder: dmy }'],
  ]);
});

test('a date in the path decides an order by itself, a weekday casts doubt on one', () => {
  const { dates, problems } = read('', {
    'x/2010/03/a.txt': '03/04/2010',
    'y/2010/04/a.txt': '03/04/2010',
    'z/a.txt': 'الخميس 03/04/2010',
  });
  expect(dates).toEqual(['3/4 likely', '4/3 likely', '4/3 unsure']);
  expect(problems.map(({ file }) => file)).toEqual(['x/']);
});

test('tells how the numbers of each folder stand, with the order to state', () => {
  const { folders } = read('', {
    'news/a.txt': '03/04/2010',
    'news/2010/b.txt': '23/05/2010',
    'sport/c.txt': '05/23/2010',
    'sport/d.txt': '2010-03-04',
  });
  expect(folders).toEqual([
    {
      folder: 'news',
      counts: { 'day-first': 1, 'month-first': 0, either: 1 },
      inDoubt: false,
      order: 'dmy',
      either: expect.objectContaining({ source: 'news/a.txt', date: '2010-04-03' }) as unknown,
    },
    {
      folder: 'sport',
      counts: { 'day-first': 0, 'month-first': 1, either: 0 },
      inDoubt: true,
      order: 'mdy',
      either: null,
    },
  ]);
});
