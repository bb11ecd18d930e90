import { expect, test } from 'vitest';
import type { Line } from './lines.ts';
import { readNdjson } from './ndjson.ts';

async function* linesIn(text: string): AsyncGenerator<Line> {
  for (const [at, line] of text.split('\n').entries()) yield await Promise.resolve({ number: at + 1, text: line });
}

async function read(text: string): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const one of readNdjson('a.json', linesIn(text))) {
    if (one.kind === 'record') told.push(`${one.record.number} ${String(one.record.values.get('b'))}`);
    if (one.kind === 'problem') told.push(`${one.problem.line} ${one.problem.code}`);
  }
  return told;
}

test.each<[string, string, readonly string[]]>([
  ['an object a line', '{"b":"أ"}\n\n{"b":"ب"}', ['000001 أ', '000003 ب']],
  ['a list with an object a line', '\n[\n{"b":"أ"},\n{"b":"ب"}\n]\n', ['000003 أ', '000004 ب']],
  ['a list on one line', '[{"b":"أ, [}\\""},{"b":"ب","c":[{"d":[1]}]}]', ['000001 أ, [}"', '000001-2 ب']],
  ['a list with a key a line', '[ {\n "b": "أ",\n "c": []\n },\n {\n "b": "ب" } ]', ['000001 أ', '000005 ب']],
  ['an empty list', '[]', []],
  ['a list with things that are no objects', '[{"b":"أ"}, 4, [5]]', ['000001 أ', '1 broken-record', '1 broken-record']],
  ['a list with a quote missing', '[{"b":"أ},\n{"b":"ب"},\n{"b":"ج"}]', ['1 broken-record', '000002 ب', '000003 ج']],
  ['a list that is cut off', '[{"b":"أ"},\n{"b":"ب', ['000001 أ', '2 broken-record']],
  [
    'an export of phpMyAdmin',
    '[\n{"type":"header","version":"5.1.1","comment":"x"},\n{"type":"database","name":"site"},\n{"type":"table","name":"news","data":\n[\n{"b":"أ"},\n{"b":"ب"}\n]\n}\n]',
    ['000004-1 أ', '000004-2 ب'],
  ],
  ['a record with a type of its own', '{"type":"table","b":"أ"}', ['000001 أ']],
  ['values in lists, as Drupal has them', '[{"b":[{"value":"أ","format":"html"}]}]', ['000001 أ']],
  ['an object around the list', '{\n"posts": [\n{"b":"أ"}\n]\n}', ['1 broken-record']],
])('%s is read', async (_, text, expected) => {
  expect(await read(text)).toEqual(expected);
});
