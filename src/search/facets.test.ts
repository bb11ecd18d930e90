import { describe, expect, it } from 'vitest';
import { facetOf, facetsIn, formatFacets, type Faceted } from './facets.ts';

const article = (date: string, section: string, ...tag: readonly string[]): Faceted => ({
  date,
  filters: { section: section === '' ? [] : [section], tag, subject: [], author: [] },
});
const articles = [article('2016', '', 'قمة'), article('', 'رياضة', 'ملعب', 'قمة'), article('2016', 'رياضة')];

describe('the facets of articles', () => {
  it('give the commonest values the shortest numbers, and equally common ones in their order', () => {
    expect(facetOf('tag', articles)).toEqual({ values: ['قمة', 'ملعب'], of: [[0], [1, 0], []] });
    expect(facetOf('tag', articles.slice(1))).toEqual({ values: ['قمة', 'ملعب'], of: [[1, 0], []] });
    expect(facetOf('date', articles)).toEqual({ values: ['2016'], of: [[0], [], [0]] });
  });

  it('are told where an article has a value of them', () => {
    expect(facetsIn(articles)).toEqual(['date', 'section', 'tag']);
    expect(facetsIn([article('', '')])).toEqual([]);
  });

  it('have a file each, but for those that every search reads', () => {
    expect(formatFacets(articles).map(({ path }) => path)).toEqual([
      'facets/tag.js',
      'facets/subject.js',
      'facets/author.js',
    ]);
  });
});
