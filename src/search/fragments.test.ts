import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ShownHit } from './document.ts';
import { showOriginals } from './fragments.ts';

const hit: ShownHit = {
  url: '2016/10/a.html',
  headline: 'قِمّة إسطنبول',
  body: 'عُقدت القمّةُ أمس.',
  byline: '',
  date: '2016-10',
  shownDate: 'تشرين الأول 2016',
  section: 'سياسة',
};
const fragment = {
  url: '/2016/10/a.html',
  content: 'قمه اسطنبول عقدت القمه امس',
  word_count: 5,
  meta: { title: 'قمه' },
};
const file = (value: object) => gzipSync(`pagefind_dcd${JSON.stringify(value)}`);
const open = (bytes: Uint8Array): unknown => JSON.parse(gunzipSync(bytes).toString().slice('pagefind_dcd'.length));
const hits = new Map([[fragment.url, hit]]);
const shown = expect.objectContaining({
  content: hit.body,
  word_count: 5,
  meta: expect.objectContaining({ headline: hit.headline, url: hit.url, section: 'سياسة' }) as unknown,
}) as unknown;

describe('showOriginals', () => {
  it('puts the article as written in the place of its searched words', () => {
    expect(open(showOriginals('fragment/ar_1.pf_fragment', file(fragment), hits))).toEqual(shown);
  });

  it('does so for each fragment of a file that holds several', () => {
    const bytes = showOriginals('fragment/ar_group_1.pf_fragment', file({ ar_1: fragment, ar_2: fragment }), hits);
    expect(open(bytes)).toEqual({ ar_1: shown, ar_2: shown });
  });

  it('gives the same bytes for the same article', () => {
    const once = () => showOriginals('fragment/ar_1.pf_fragment', file(fragment), hits);
    expect(once()).toEqual(once());
    // No time in the header of gzip.
    expect([...once().slice(4, 8)]).toEqual([0, 0, 0, 0]);
  });

  it('leaves other files as they are', () => {
    const bytes = file(fragment);
    expect(showOriginals('index/ar_1.pf_index', bytes, hits)).toBe(bytes);
  });

  it('refuses a file in another format, and an article that it was not given', () => {
    expect(() => showOriginals('a.pf_fragment', gzipSync('pagefind_xyz{}'), hits)).toThrow(
      'a.pf_fragment is no fragment',
    );
    expect(() => showOriginals('a.pf_fragment', file(fragment), new Map())).toThrow(fragment.url);
  });
});
