import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../article/article.ts';
import { textOf } from '../article/blocks.ts';
import { parseMarkdown } from '../article/markdown.ts';
import { dropStrayAmpersands } from '../article/parse/ampersands.ts';
import { tidyInline } from '../article/parse/inline.ts';
import { formatMarkdown, plainInline } from './markdown.ts';

const wordsOf = (blocks: readonly Block[]) => textOf(blocks).replace(/\s+/gu, ' ');
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children });
const text = (words: string): Inline => ({ kind: 'text', text: words });
// As the build reads a Markdown file.
const reread = (blocks: readonly Block[]) => parseMarkdown(dropStrayAmpersands(formatMarkdown(blocks)).text);

const hostile =
  '--- *** ___ === # ## ####### > - + * 1. 12) 1- | || |-|-| : [ ] [x] [x](y) ![x](y) ![ ] ( ) { }} {{ {% %} <b> </script> <!-- --> < > &amp; & &nbsp; &#1575; ` ``` ~~~ ~~ ~ \\ \\\\ ! !! _ __ #وسم_اثنان a_b _a_ *a* **ب** العنوان: قال title: http://example.org/?a=1&b=2 <http://x.y> «قال» (نعم) قال الوزير 10 ١٠ 😀 [^1] [a]: //'.split(
    ' ',
  );
const words = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.constantFrom('', ' '), fc.string({ maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((list) => fc.constantFrom(list.join(' '), list.join('')))
  // What `decode` takes out of every file before it is read.
  .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Cs}\u0640\ufdd0-\uffff]/gu, '').normalize('NFC'));
const running: fc.Arbitrary<readonly Inline[]> = fc.letrec<{ all: readonly Inline[]; one: Inline }>((tie) => ({
  all: fc.array(tie('one'), { minLength: 1, maxLength: 4 }),
  one: fc.oneof(
    { depthSize: 'small' },
    words.map(text),
    fc.constant<Inline>({ kind: 'break' }),
    fc.record({ kind: fc.constantFrom('strong' as const, 'emphasis' as const), children: tie('all') }),
    fc.record({
      kind: fc.constant('link' as const),
      href: fc.constantFrom('https://example.org/a_b*c(d)?x=1&y=2', 'mailto:a@example.org', 'https://example.org/قمة'),
      children: tie('all'),
    }),
  ),
})).all;
const plain = words.map((line) => tidyInline([text(line)])).filter((children) => children.length > 0);
const whole = running.map((children) => plainInline(children)).filter((children) => children.length > 0);

const treeOf = (inline: fc.Arbitrary<readonly Inline[]>): fc.Arbitrary<readonly Block[]> =>
  fc.letrec<{ all: readonly Block[]; one: Block }>((tie) => ({
    all: fc.array(tie('one'), { minLength: 1, maxLength: 4 }),
    one: fc.oneof(
      { depthSize: 'small' },
      inline.map((children) => paragraph(...children)),
      fc.record({
        kind: fc.constant('heading' as const),
        level: fc.constantFrom(2 as const, 3 as const, 4 as const),
        children: inline,
      }),
      fc.record({
        kind: fc.constant('image' as const),
        src: fc.constantFrom('a.png', 'https://example.org/a b(1).png?x&y', '<x>\\y.png', 'صورة.jpg'),
        caption: words.map((line) => line.replace(/\s+/gu, ' ').trim()),
      }),
      fc.record({ kind: fc.constant('quote' as const), blocks: tie('all') }),
      fc.record({
        kind: fc.constant('list' as const),
        ordered: fc.boolean(),
        items: fc.array(tie('all'), { minLength: 1, maxLength: 3 }),
      }),
      fc
        .tuple(fc.constantFrom(0, 2, 9, 99, 99999999), fc.array(tie('all'), { minLength: 1, maxLength: 3 }))
        .filter(([start, items]) => start <= 99 || items.length > 1)
        .map(([start, items]): Block => ({ kind: 'list', ordered: true, start, items })),
    ),
  })).all;

describe('blocks written as Markdown', () => {
  test('are read back as the same blocks, whatever their words hold', () => {
    fc.assert(
      fc.property(treeOf(plain), (blocks) => {
        expect(reread(blocks)).toEqual(blocks);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test('lose no word to emphasis and links, and none of these where nothing touches them', () => {
    fc.assert(
      fc.property(treeOf(whole), (blocks) => {
        expect(wordsOf(reread(blocks))).toBe(wordsOf(blocks));
      }),
      { numRuns: 300 },
    );
    const marked = paragraph(
      text('قال '),
      { kind: 'strong', children: [text('الوزير')] },
      text(' في '),
      {
        kind: 'link',
        href: 'https://example.org/?a=1&b=2',
        children: [text('بيان '), { kind: 'emphasis', children: [text('طويل')] }],
      },
      text('!'),
      { kind: 'break' },
      text('«لا».'),
    );
    expect(reread([marked])).toEqual([marked]);
  }, 30_000);

  test.each([
    ['1. البداية', '1\\. البداية\n'],
    ['1978. كان عاما صعبا', '1978\\. كان عاما صعبا\n'],
    ['--- ثم', '\\--- ثم\n'],
    ['#قمة_المدينة و5 * 3', '#قمة_المدينة و5 \\* 3\n'],
    ['AT&T', 'AT&amp;T\n'],
  ])('%s is written %j', (words, markdown) => {
    expect(formatMarkdown([paragraph(text(words))])).toBe(markdown);
  });
});
