import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Facet } from '../search/facets.ts';
import { openGroups } from './groups.ts';
import type { GroupList } from '../search/manifest.ts';
import { packedJson } from '../search/packed.ts';

const bundleOf = (year: string) => ({ sizes: [70, 90], dates: { values: [year], of: [[0], [0]] } });
const listOf = (years: readonly string[]): GroupList => {
  return { folder: 'search/index/', beginnings: ['a'], names: ['one'], bundles: years.map(bundleOf) };
};
const sections: readonly Facet[] = ['محليات', 'رياضة'].map((name) => ({ values: [name], of: [[0], []] }));

it('finds what is known of a bundle in its group, be it a file that is read once or a part of the manifest', async () => {
  const files: Readonly<Record<string, unknown>> = {
    'search/groups/list': listOf(['2014', '2015']),
    'search/groups/sections': sections,
  };
  const asked: string[] = [];
  const groups = openGroups(
    [
      { list: 'search/groups/list', sections: 'search/groups/sections', bundles: [0, 2] },
      { list: listOf(['2016']), sections: sections.slice(1), bundles: [1] },
    ],
    (path) => {
      asked.push(path);
      return Promise.resolve(new Uint8Array(inflateSync(packedJson(files[path]))));
    },
  );
  const known = await Promise.all(
    [0, 1, 2].map(async (bundle) => [
      (await groups.pagesOf(bundle)).dates.values[0],
      (await groups.sectionsOf(bundle)).values[0],
    ]),
  );
  expect(known).toEqual([
    ['2014', 'محليات'],
    ['2016', 'رياضة'],
    ['2015', 'رياضة'],
  ]);
  expect(asked.sort()).toEqual(['search/groups/list', 'search/groups/sections']);
});
