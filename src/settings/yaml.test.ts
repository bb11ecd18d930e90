import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml, type YamlText } from './yaml.ts';

function read(text: string, firstLine = 1): YamlText {
  const yaml = parseYaml(text, 'a.yaml', firstLine);
  if ('code' in yaml) throw new Error(yaml.found);
  return yaml;
}

test('values are plain, dates stay text, and every key and item has its line', () => {
  const yaml = read('title: عنوان\ndate: 2016-10-10\nsections:\n  - name: سياسة\n    slug: politics\n', 2);
  expect(yaml.value).toEqual({ title: 'عنوان', date: '2016-10-10', sections: [{ name: 'سياسة', slug: 'politics' }] });
  expect(yaml.lineOf(['date'])).toBe(3);
  expect(yaml.lineOf(['sections', 0, 'slug'])).toBe(6);
  expect(yaml.lineOf(['nothing'])).toBeNull();
});

test('a scalar is also known as it was written', () => {
  const yaml = read('page: 07\nissue: "08"\ntags: [a]\nempty:\n');
  expect(yaml.writtenAt(['page'])).toBe('07');
  expect(yaml.writtenAt(['issue'])).toBe('08');
  expect(yaml.writtenAt(['tags'])).toBeNull();
  expect(yaml.writtenAt(['empty'])).toBeNull();
});

test('a value with a bare colon is told with its line and the corrected line', () => {
  expect(parseYaml('date: 2016\ntitle: قمة: تركية\n', 'a.txt', 2)).toMatchObject({
    code: 'broken-yaml',
    file: 'a.txt',
    line: 3,
    hint: 'title: "قمة: تركية"',
  });
});

test.each([
  ['sections:\n\t- name: سياسة\n', 2, 'indent with spaces, not with a tab'],
  ['title: أ\ntitle: ب\n', 2, 'take one of the two lines with this key out'],
])('%j is told with what to do', (text, line, hint) => {
  expect(parseYaml(text, 'a.yaml', 1)).toMatchObject({ code: 'broken-yaml', line, hint });
});

test.each(['a: 1\na: 2\n', 'x: !!js/function "f"\n', 'a: &b [*b, *b]\n', 'a: [1\n', '\tx: 1\n'])(
  '%j is refused',
  (text) => {
    expect(parseYaml(text, 'a.yaml', 1)).toMatchObject({ code: 'broken-yaml', file: 'a.yaml' });
  },
);

describe('what no person wrote', () => {
  const bomb = [...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]!}, `.repeat(9)}]`);
  test.each([
    ['an alias bomb', `a: &a [x, x]\n${bomb.join('\n')}\n`],
    ['brackets in brackets', `a: ${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['brackets that never close', `a: ${'['.repeat(60_000)}`],
    ['mappings in mappings', '{a: '.repeat(10_000) + '}'.repeat(10_000)],
    ['lists in lists', `${'- '.repeat(30_000)}a`],
    ['keys of keys', `${'? '.repeat(30_000)}a`],
    ['a second document', `a: 1\n---\n${'['.repeat(60_000)}`],
    [
      'lists without steps',
      Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}a:\n${'  '.repeat(at)}- b: 1`).join('\n'),
    ],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['steps down the page', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['400,000 keys', Array.from({ length: 400_000 }, (_, at) => `k${at}: 1`).join('\n')],
    ['a list of a million', `a:\n${'- x\n'.repeat(1_000_000)}`],
  ])('%s is refused at once', (_, text) => {
    const problem = parseYaml(text, 'a.yaml', 1);
    expect(problem).toMatchObject({ code: 'broken-yaml', file: 'a.yaml' });
    if ('code' in problem) expect(problem.found.length).toBeLessThan(300);
  });

  test('whatever stands there is a value or a problem', () => {
    const pieces = [
      '[',
      '{',
      ']',
      '}',
      '- ',
      '? ',
      'a: ',
      ',',
      '\n',
      ' ',
      '  ',
      '&a ',
      '*a',
      '"',
      "'",
      '|\n',
      '#',
      '!x ',
      '---\n',
      'أ',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 200 }),
        fc.integer({ min: 1, max: 40 }),
        (some, times) => {
          const yaml = parseYaml(some.join('').repeat(times), 'a.yaml', 1);
          expect('code' in yaml ? yaml.code : 'value').toMatch(/^(?:broken-yaml|value)$/u);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('32 levels are read', () => {
    expect(parseYaml(`${'['.repeat(32)}${']'.repeat(32)}`, 'a.yaml', 1)).toHaveProperty('value');
  });

  test('the most keys that fit are read within seconds', () => {
    const text = Array.from({ length: 12_000 }, (_, at) => `k${at}: 1`).join('\n');
    expect(parseYaml(text.slice(0, 100_000), 'a.yaml', 1)).toHaveProperty('value');
  });
});
