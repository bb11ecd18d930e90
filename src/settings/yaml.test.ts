import { expect, test } from 'vitest';
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

test.each(['a: 1\na: 2\n', 'x: !!js/function "f"\n', 'a: &b [*b, *b]\n', 'a: [1\n', '\tx: 1\n'])(
  '%j is refused',
  (text) => {
    expect(parseYaml(text, 'a.yaml', 1)).toMatchObject({ code: 'broken-yaml', file: 'a.yaml' });
  },
);
