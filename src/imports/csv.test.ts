import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import type { Found } from './found.ts';
import type { Line } from './lines.ts';

async function* linesIn(text: string): AsyncGenerator<Line> {
  for (const [at, line] of text.split('\n').entries()) yield await Promise.resolve({ number: at + 1, text: line });
}

async function read(text: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const one of readCsv('a.csv', linesIn(text))) found.push(one);
  return found;
}

test('whatever cells hold is read back, with the line on which its row begins', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ق', ',', ';', '"', '\n', ' ', "'") });
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      let line = 2;
      const expected = table.map((row) => {
        const values = new Map(
          ['id', 'title', 'body'].map((name, at) => [name, row[at]!] as const).filter(([, value]) => value !== ''),
        );
        const one = { line, values };
        line += row.join('').split('\n').length;
        return one;
      });
      const found = await read(['id,title,body', ...table.map((row) => row.map(quoted).join(','))].join('\n'));
      expect(
        found.map((one) => one.kind === 'record' && { line: one.record.place.line, values: one.record.values }),
      ).toEqual(expected);
    }),
  );
});

test('a lone quote inside a cell takes no other row with it', async () => {
  const found = await read('id;title;body\n1;شاشة 40" جديدة;نص\n2;عنوان;نص آخر');
  expect(found.map((one) => one.kind === 'record' && one.record.values.get('title'))).toEqual([
    'شاشة 40" جديدة',
    'عنوان',
  ]);
});

test('a quote that is never closed costs its line and no other', async () => {
  const found = await read('id,body\n1,"نص بلا نهاية\n2,نص\n3,نص ثالث');
  expect(
    found.map((one) =>
      one.kind === 'problem' ? one.problem.line : one.kind === 'record' && one.record.values.get('id'),
    ),
  ).toEqual([2, '2', '3']);
});

test.each<[string, string, readonly (readonly [string, string])[][]]>([
  [
    'the delimiter that Excel states is believed',
    'sep=;\nid;body\n1;أ,ب',
    [
      [
        ['id', '1'],
        ['body', 'أ,ب'],
      ],
    ],
  ],
  [
    'bars part cells',
    'العنوان|النص\nأ|ب',
    [
      [
        ['العنوان', 'أ'],
        ['النص', 'ب'],
      ],
    ],
  ],
  [
    'rows of blank cells are none',
    'id;body\n;\n1;نص\n ; \n;',
    [
      [
        ['id', '1'],
        ['body', 'نص'],
      ],
    ],
  ],
  [
    'NULL of a database is nothing',
    'id,title,body\n1,NULL,\\N\n2,ب,نص',
    [
      [['id', '1']],
      [
        ['id', '2'],
        ['title', 'ب'],
        ['body', 'نص'],
      ],
    ],
  ],
  [
    'columns of one name or none lose nothing',
    'النص,النص,\nأ,ب,ج',
    [
      [
        ['النص', 'أ'],
        ['النص 2', 'ب'],
        ['column 3', 'ج'],
      ],
    ],
  ],
])('%s', async (_, text, rows) => {
  const found = await read(text);
  expect(found.map((one) => one.kind === 'record' && [...one.record.values])).toEqual(rows);
});
