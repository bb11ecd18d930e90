import type { Block } from '../article/article.ts';
import type { ArticlePage } from '../pages/article.ts';
import type { HomePage } from '../pages/home.ts';
import type { ListingPage } from '../pages/listing.ts';
import type { OfflinePage } from '../pages/offline.ts';
import type { Card, Page } from '../pages/page.ts';
import type { Printing, ReprintsPage } from '../pages/reprints.ts';
import type { SearchPage } from '../pages/search.ts';
import type { TermIndexPage } from '../pages/term-index.ts';
import type { TextPage } from '../pages/text.ts';
import type { YearPage } from '../pages/year.ts';

// One model of each page kind, with hostile text wherever text from outside can stand.

const hostile = `{{ title }} {% include %} <script>alert("1")</script> & 'x'`;
const link = (label: string) => ({ href: '../a.html', label });
const counted = (label: string) => ({ ...link(label), count: '3' });
const date = { iso: '2016-10-10', gregorian: 'الاثنين 10 تشرين الأول 2016', hijri: '9 محرم 1438 هـ' };
const paragraph = (text: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });

const page: Page = {
  path: '2016/10/a.html',
  head: {
    title: hostile,
    description: hostile,
    canonical: 'https://archive.example/2016/10/a.html',
    metas: [
      { key: 'name', name: 'citation_title', content: hostile },
      { key: 'property', name: 'og:title', content: hostile },
    ],
    jsonLd: '{"@type":"NewsArticle"}',
    alternate: { type: 'text/plain', href: 'a.txt' },
  },
  frame: {
    root: '../../',
    archiveTitle: hostile,
    home: '../../index.html',
    navigation: [
      { ...link('الأقسام'), current: true },
      { ...link('السنوات'), current: false },
    ],
    search: '../../search.html',
    offline: '../../offline.html',
    trail: [link('الرئيسية'), link(hostile)],
    rights: hostile,
  },
};

const card: Card = {
  href: 'a.html',
  headline: hostile,
  date,
  section: link(hostile),
  byline: hostile,
  summary: hostile,
};
const bare: Card = { ...card, date: null, section: null, byline: null, summary: '' };

const printing: Printing = { ...link(hostile), date, newspaper: hostile, byline: hostile, words: '212 كلمة' };

export const article: ArticlePage = {
  ...page,
  kind: 'article',
  id: 'a',
  headline: hostile,
  authors: [link(hostile)],
  date,
  section: link(hostile),
  tags: [link(hostile)],
  subjects: [link('تركيا')],
  readingTime: 'قراءة في 3 دقائق',
  imprint: [
    { label: 'الصحيفة', value: hostile, href: null },
    { label: 'الرابط الأصلي', value: 'https://valley.example/a?b=1&c=2', href: 'https://valley.example/a?b=1&c=2' },
  ],
  rights: hostile,
  blocks: [
    paragraph(hostile),
    { kind: 'heading', level: 2, children: [{ kind: 'text', text: hostile }] },
    { kind: 'quote', blocks: [paragraph(hostile)] },
    { kind: 'list', ordered: true, start: 3, items: [[paragraph('بند')]] },
    { kind: 'image', src: 'a-1.jpg', caption: hostile },
    { kind: 'image', src: null, caption: hostile },
    {
      kind: 'paragraph',
      children: [
        {
          kind: 'link',
          href: 'https://example.org/?a=1&b="2"',
          children: [{ kind: 'strong', children: [{ kind: 'text', text: hostile }] }],
        },
        { kind: 'break' },
        { kind: 'emphasis', children: [{ kind: 'text', text: 'نص' }] },
      ],
    },
    paragraph('An English paragraph.'),
    paragraph('AT&T تعلن أرباحها'),
  ],
  previous: link(hostile),
  next: null,
  earlier: { label: 'سبق نشر هذا النص', printings: [printing], all: link('كل طبعات هذا النص') },
  provenance: {
    rows: [{ label: 'العنوان', value: hostile, source: 'من مطلع النص', from: 'inferred', confidence: 'مرجّح' }],
    encoding: 'UTF-8',
    repairs: [hostile],
    taken: [{ rule: 'من سطر التاريخ', text: hostile }],
    original: { href: 'a.txt', label: 'النص الأصلي' },
    file: hostile,
    sha256: '0'.repeat(64),
    bytes: '12 بايتًا',
  },
};

export const home: HomePage = {
  ...page,
  kind: 'home',
  description: hostile,
  extent: '25 مقالة',
  newest: [card, bare],
  sections: [counted(hostile)],
  years: [counted('2016')],
  topics: [counted(hostile)],
  all: { sections: link('1'), years: link('2'), tags: link('3'), subjects: link('4'), authors: link('5') },
};
export const listing: ListingPage = {
  ...page,
  kind: 'listing',
  label: 'وسم',
  heading: hostile,
  year: '2016',
  extent: '12 مقالة',
  note: hostile,
  groups: [
    { heading: hostile, cards: [card] },
    { heading: null, cards: [bare] },
  ],
  years: [{ ...counted('2016'), current: true }],
  pages: [{ ...link('1'), current: false }],
  previous: link(hostile),
  next: link(hostile),
};
export const index: TermIndexPage = {
  ...page,
  kind: 'index',
  heading: 'الوسوم',
  extent: '40 وسمًا',
  note: null,
  groups: [{ heading: 'ا', links: [counted(hostile)] }],
};
export const reprints: ReprintsPage = {
  ...page,
  kind: 'reprints',
  heading: hostile,
  extent: 'طبعتان',
  printings: [printing, { ...printing, date: null, newspaper: null, byline: null }],
};
export const year: YearPage = {
  ...page,
  kind: 'year',
  heading: '2016',
  extent: '9 مقالات',
  months: [{ ...counted('تشرين الأول'), share: 0.3333 }],
  previous: null,
  next: link('2017'),
};
export const search: SearchPage = {
  ...page,
  kind: 'search',
  scripts: ['assets/search.js'],
  dateTip: hostile,
  browse: [link('الأقسام')],
};
export const about: TextPage = { ...page, kind: 'text', heading: hostile, blocks: [paragraph(hostile)] };
export const offline: OfflinePage = {
  ...page,
  kind: 'offline',
  parts: [
    { id: 'whole', label: hostile, href: null, extent: hostile },
    { id: '2016', label: '2016', href: '2016/index.html', extent: '12 مقالة' },
  ],
  scripts: ['assets/page.js', 'assets/offline.js'],
};
