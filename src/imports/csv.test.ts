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
