import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import { formatFeed } from './feed.ts';

const base = 'https://archive.example.org';
const settings = readSettings('title: أرشيف «المدينة» & <الميناء>\ndescription: كل الأخبار\n') as Settings;

describe('the feed', () => {
  const dated = sampleRecord('a', {
    url: '2016/10/a.html',
    title: 'AT&T <تفتح> مكتبًا',
    authors: ['سمير الوادي', 'ليلى البحر'],
    date: { year: 2016, month: 10, day: 10 },
    section: 'اقتصاد',
    tags: ['اتصالات'],
    summary: 'ملخص & بقية.',
    rights: 'كل الحقوق محفوظة',
  });
  const ofYear = sampleRecord('b', { date: { year: 2015, month: null, day: null } });
  const entries = [
    { record: dated, changed: '2026-01-02' },
    { record: ofYear, changed: '2026-02-03' },
  ];
  const text = formatFeed(settings, base, entries);
  const feed = parseAtomFeed(text);

  it('says what it is a feed of, and when it changed last', () => {
    expect(text).toContain('xml:lang="ar"');
    expect(feed).toMatchObject({
      id: `${base}/`,
      title: { value: 'أرشيف «المدينة» & <الميناء>' },
      subtitle: { value: 'كل الأخبار' },
      updated: '2026-02-03T00:00:00.000Z',
    });
    expect(feed.links).toContainEqual({ rel: 'self', type: 'application/atom+xml', href: `${base}/feed.xml` });
  });

  it('says of each article what a reader chooses by, at its whole address', () => {
    expect(feed.entries![0]).toMatchObject({
      id: `${base}/2016/10/a.html`,
      title: { value: 'AT&T <تفتح> مكتبًا' },
      published: '2016-10-10T00:00:00.000Z',
      updated: '2026-01-02T00:00:00.000Z',
      authors: [{ name: 'سمير الوادي' }, { name: 'ليلى البحر' }],
      categories: [{ term: 'اقتصاد' }, { term: 'اتصالات' }],
      summary: { value: 'ملخص & بقية.' },
      rights: { value: 'كل الحقوق محفوظة' },
    });
  });

  it('makes up no day of publication', () => {
    expect(feed.entries![1]!.published).toBeUndefined();
  });

  it('shows any text as the text that it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const record = sampleRecord('a', { title: `خبر ${title}!`, summary: `ملخص ${title}!` });
        const [entry] = parseAtomFeed(formatFeed(settings, base, [{ record, changed: '2026-01-02' }])).entries!;
        const words = (value: string) => value.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '');
        expect(words(entry!.title!.value)).toBe(words(record.title));
        expect(words(entry!.summary!.value)).toBe(words(record.summary));
      }),
    );
  });

  it('has no blanks around an address or a title with signs of XML', () => {
    const record = sampleRecord('a', { title: 'AT&T', url: '2016/10/a.html' });
    const said = formatFeed(settings, `${base}/a&b`, [{ record, changed: '2026-01-02' }]);
    expect(said).toContain(`<id><![CDATA[${base}/a&b/2016/10/a.html]]></id>`);
    expect(said).toContain('<title><![CDATA[AT&T]]></title>');
  });

  it('has no sign that XML forbids', () => {
    const record = sampleRecord('a', { title: 'خبر\u0001 \u000bأول\ufffe', summary: 'نص\ud800' });
    expect(formatFeed(settings, base, [{ record, changed: '2026-01-02' }])).not.toMatch(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u,
    );
  });
});
