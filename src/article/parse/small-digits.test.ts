import { expect, test } from 'vitest';
import { textOf } from '../blocks.ts';
import { readHtml } from './html-article.ts';

test.each([
  ['10<sup>6</sup> متر', '10⁶ متر'],
  ['10<SUP><b>-٦</b></SUP> متر', '10⁻⁶ متر'],
  ['س<sup>n+1</sup>', 'سⁿ⁺¹'],
  ['CO<sub>2</sub>', 'CO₂'],
  ['القرن 19<sup>th</sup>', 'القرن 19th'],
  ['قال<sup>[1]</sup> نعم<sup></sup>', 'قال[1] نعم'],
  ['س<sub>n</sub>', 'سn'],
])('%s is shown as %s in headline and text', (source, shown) => {
  const { parts, offers } = readHtml(`<h1>${source}</h1><p>${source}</p>`);
  expect(offers.title?.value).toBe(shown);
  expect(textOf(parts.slice(1).map(({ block }) => block))).toBe(shown);
});
