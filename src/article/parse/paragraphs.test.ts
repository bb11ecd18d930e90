import { describe, expect, test } from 'vitest';
import { textOf } from '../blocks.ts';
import { markSubheads } from '../infer/subheads.ts';
import { readDebris } from './debris.ts';
import { paragraphsOf } from './paragraphs.ts';
import { joinWrapped } from './wrapped-lines.ts';

const long = 'وقال المدير إن العمل في الجسر مستمر في الليل والنهار، وإن الأهالي ينتظرون يوم الافتتاح بفارغ الصبر.';

function shape(text: string): string[] {
  return markSubheads(paragraphsOf(joinWrapped(readDebris(text, 1).lines).lines)).map(
    ({ block }) => `${block.kind}: ${textOf([block])}`,
  );
}

describe('plain text', () => {
  test('paragraphs end at blank lines and at the ends of long lines', () => {
    expect(shape(`${long}\n${long}\n\n${long}`)).toEqual(Array(3).fill(`paragraph: ${long}`));
  });

  test('text without line ends is one paragraph', () => {
    expect(shape(`${long} ${long}`)).toHaveLength(1);
  });

  test('hard-wrapped lines are joined again, and a line that ends early ends its paragraph', () => {
    const wrap = (text: string) => text.replace(/(.{50,64})\s/gu, '$1\n');
    const text = `${wrap(`${long} ${long}`)}\n${wrap(`${long} ${long}`)}`;
    expect(text.split('\n').length).toBeGreaterThan(6);
    expect(shape(text)).toEqual([`paragraph: ${long} ${long}`, `paragraph: ${long} ${long}`]);
  });

  test('a short line without a full stop between paragraphs is a subhead', () => {
    expect(shape(`${long}\n\nسوريا\n\n${long}\nماذا بعد؟\n${long}`)).toEqual([
      `paragraph: ${long}`,
      'heading: سوريا',
      `paragraph: ${long}`,
      'heading: ماذا بعد؟',
      `paragraph: ${long}`,
    ]);
  });

  test.each([
    ['the first line', `سوريا\n${long}`],
    ['the last line', `${long}\nسوريا`],
    ['one of several short lines', `${long}\nسوريا\nلبنان\n${long}`],
    ['a line with a full stop', `${long}\nلا تعليق.\n${long}`],
    ['a line that introduces', `${long}\nوقال في بيان:\n${long}`],
    ['an address', `${long}\nname@example.org\n${long}`],
  ])('%s is not', (_, text) => {
    expect(shape(text).filter((block) => block.startsWith('heading'))).toEqual([]);
  });

  test.each(['•', '·', '\uf0b7', '\uf0a7', '□', '➢', '§', 'o', 'ü', 'Ø'])(
    'lines that begin with «%s» are a list, also right below the line that announces them',
    (bullet) => {
      const items = `${bullet}\tترميم الأقواس\n${bullet}\tتدعيم الركائز`;
      expect(shape(`${long}\n\n${items}\n\n${long}`)[1]).toBe('list: ترميم الأقواس\nتدعيم الركائز');
      expect(shape(`${long}\n\nوتشمل الأعمال:\n${items}\n${long}`)).toEqual([
        `paragraph: ${long}`,
        'paragraph: وتشمل الأعمال:',
        'list: ترميم الأقواس\nتدعيم الركائز',
        `paragraph: ${long}`,
      ]);
    },
  );

  test('below a line that ends with a colon dashes and numbers are lists too', () => {
    expect(shape(`${long}\nالمقادير:\n- دقيق\n- تمر\nالطريقة:\n1. يخلط الدقيق\n2. يضاف التمر\n${long}`)).toEqual([
      `paragraph: ${long}`,
      'paragraph: المقادير:',
      'list: دقيق\nتمر',
      'paragraph: الطريقة:',
      'list: يخلط الدقيق\nيضاف التمر',
      `paragraph: ${long}`,
    ]);
  });

  test.each(['* هل بدأ العمل؟\n- نعم\n* ومتى ينتهي؟\n- قريبا', 'قال له:\n- متى تعود؟\n- غدا'])(
    '%j is talk, no list',
    (talk) => {
      expect(shape(`${long}\n\n${talk}\n\n${long}`).filter((block) => block.startsWith('list'))).toEqual([]);
    },
  );

  test('stars before subheads, and letters that begin words, make no list', () => {
    const starred = `${long}\n* ترميم الأقواس\n* ${long}\n${long}`;
    expect(shape(starred).filter((block) => block.startsWith('list'))).toEqual([]);
    expect(shape('orange\norder\nüber')).toHaveLength(3);
  });

  test('runs of bullets and of numbers from one are lists', () => {
    expect(shape(`${long}\n\n• واحد\n• اثنان\n\n${long}`)[1]).toBe('list: واحد\nاثنان');
    expect(shape(`${long}\n\n1- واحد\n2- اثنان\n\n${long}`)[1]).toBe('list: واحد\nاثنان');
    expect(shape(`${long}\n\n7- سبعة\n8- ثمانية\n\n${long}`)).toHaveLength(4);
  });
});

describe('HTML debris', () => {
  test.each([
    ['قال&nbsp;الوزير', 'قال الوزير'],
    ['قال&amp;nbsp;الوزير', 'قال الوزير'],
    ['قال&amp;amp;nbsp;الوزير', 'قال الوزير'],
    ['&#1593;&#x627;م &quot;جديد&quot;', 'عام "جديد"'],
    ['AT&amp;T و&laquo;نون &amp; واو&raquo;', 'AT&T و«نون & واو»'],
    ['شركة&amp;بنك', 'شركة&بنك'],
    ['قال&nbsp الوزير', 'قال الوزير'],
    ['<b>قال</b> <font color="red">الوزير</font>', 'قال الوزير'],
    ['10<sup>6</sup> متر و5 م<SUP class="x"> 2 </SUP>', '10⁶ متر و5 م ²'],
    ['CO<sub>2</sub> و19<sup>th</sup> و<sup>[1]</sup>', 'CO₂ و19th و[1]'],
    ['ثمن التذكرة 3 < 5 و7 > 6', 'ثمن التذكرة 3 < 5 و7 > 6'],
    ['<iframe src="x">', '<iframe src="x">'],
    ['قال <script>alert(1)', 'قال <script>alert(1)'],
    ['قال&nbs الوزير&quo', 'قال الوزير"'],
    ['قالnbsp;الوزير', 'قال الوزير'],
    ['قال&#160 الوزير', 'قال الوزير'],
    ['https://example.org/?a=1&lt=2', 'https://example.org/?a=1&lt=2'],
    ['{{ page.url }} {% raw %}', '{{ page.url }} {% raw %}'],
    ['&notanentity; &copy;', '&notanentity; ©'],
  ])('%s → %s', (before, after) => {
    expect(textOf(paragraphsOf(readDebris(before, 1).lines).map(({ block }) => block))).toBe(after);
  });

  test('tags are read for their structure', () => {
    const text = `<h2>عنوان</h2><p>${long}</p><ul><li>واحد</li><li>اثنان</li></ul><blockquote>قول</blockquote>أول<br/>ثان<img src="a.png" alt="صورة">`;
    expect(paragraphsOf(readDebris(text, 1).lines).map(({ block }) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'quote',
      'paragraph',
      'paragraph',
      'image',
    ]);
  });

  test('every repair is counted', () => {
    expect(readDebris('<p>قال&nbsp;الوزير  نعم<sup>2</sup>&</p>', 1).repairs).toEqual([
      { rule: 'entity', count: 1 },
      { rule: 'stray-ampersand', count: 1 },
      { rule: 'tag', count: 4 },
      { rule: 'doubled-space', count: 1 },
    ]);
  });
});
