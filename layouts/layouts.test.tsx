import { render } from 'preact-render-to-string';
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { about, article, home, index, listing, offline, reprints, search, year } from '../src/testing/sample-pages.ts';
import { ArticleLayout } from './article.tsx';
import { HomeLayout } from './home.tsx';
import { ListingLayout } from './listing.tsx';
import { contentPolicy } from './parts/head.tsx';
import { OfflineLayout } from './offline.tsx';
import { ReprintsLayout } from './reprints.tsx';
import { SearchLayout } from './search.tsx';
import { TermIndexLayout } from './term-index.tsx';
import { TextLayout } from './text.tsx';
import { YearLayout } from './year.tsx';

const layouts: readonly (readonly [string, VNode])[] = [
  ['article', <ArticleLayout page={article} />],
  ['home', <HomeLayout page={home} />],
  ['listing', <ListingLayout page={listing} />],
  ['index', <TermIndexLayout page={index} />],
  ['year', <YearLayout page={year} />],
  ['reprints', <ReprintsLayout page={reprints} />],
  ['offline', <OfflineLayout page={offline} />],
  ['search', <SearchLayout page={search} />],
  ['text', <TextLayout page={about} />],
];

describe.each(layouts)('%s layout', (_, layout) => {
  const html = render(layout);

  it('is a whole Arabic document, read from the right', () => {
    expect(html).toMatch(/^<html lang="ar" dir="rtl"><head><meta charset="utf-8"\/>/u);
    expect(html).toMatch(/<\/body><\/html>$/u);
  });

  it('escapes hostile text everywhere', () => {
    expect(html).not.toContain('<script>alert');
    expect(html).toMatch(/&lt;script(?:>|&gt;)alert\(&quot;1&quot;\)/u);
    expect(html).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/u);
  });

  it('has no inline style and no inline script, so that its content policy holds', () => {
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=/u);
    for (const [tag] of html.matchAll(/<script[^>]*>/gu)) expect(tag).toMatch(/ src=| type="application\/ld\+json"/u);
    expect(html).toContain(`content="${contentPolicy}"`);
  });

  it('has one h1, and no heading skips a level', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/gu)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });
  });

  it('has one of each landmark, a skip link to the main one, and no id twice', () => {
    expect(html.match(/<main[ >]/gu)).toHaveLength(1);
    expect(html).toContain('<a class="skip" href="#main">');
    const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('main');
  });

  it('links relative to the page', () => {
    expect(html).toContain('<link rel="stylesheet" href="../../assets/style.css"/>');
    expect(html).not.toMatch(/(?:href|src|action)="\//u);
  });
});

describe('article layout', () => {
  const html = render(<ArticleLayout page={article} />);
  const body = html.slice(html.indexOf('itemprop="articleBody"'), html.indexOf('<footer class="article-foot">'));

  it('has one article, with only the text in its body', () => {
    expect(html.match(/<article[ >]/gu)).toHaveLength(1);
    expect(body).toMatch(/<p[^>]*>\{\{ title \}\} \{% include %\} &lt;script/u);
    expect(body).not.toContain('قراءة في');
    expect(body).not.toContain('<details');
  });

  it('carries the metadata it is given', () => {
    expect(html).toContain('<script type="application/ld+json">{"@type":"NewsArticle"}</script>');
    expect(html).toContain('<link rel="alternate" type="text/plain" href="a.txt"/>');
    expect(html).toContain('<link rel="canonical" href="https://archive.example/2016/10/a.html"/>');
    expect(html).toContain('<meta name="citation_title" content="{{ title }}');
    expect(html).toContain('<meta property="og:title" content="{{ title }}');
  });

  it('shows the date in both calendars, machine-readable', () => {
    expect(html).toContain('<time datetime="2016-10-10">الاثنين 10 تشرين الأول 2016</time>');
    expect(html).toContain('<bdi>9 محرم 1438 هـ</bdi>');
  });

  it('marks links of a text as leading away', () => {
    expect(body).toContain('<a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noopener nofollow external">');
  });

  it('turns a paragraph without Arabic to the left, never one that only begins with Latin', () => {
    expect(body).toContain('<p dir="ltr">An English paragraph.</p>');
    expect(body).toContain('<p>AT&amp;T تعلن أرباحها</p>');
  });

  it('leads to the first address of the article', () => {
    const address = 'https://valley.example/a?b=1&amp;c=2';
    expect(html).toContain(`<a href="${address}" rel="noopener nofollow external"><bdi>${address}</bdi></a>`);
  });

  it('counts a list from its first number', () => {
    expect(html).toContain('<ol start="3"><li>');
  });

  it('keeps the caption of a missing image', () => {
    expect(body).toContain('<figure><p class="missing-image">الصورة غير متوفرة</p><figcaption dir="ltr">{{ title }}');
    expect(body.match(/<img /gu)).toHaveLength(1);
  });

  it('links a later printing to those before it, and to the page of all', () => {
    const head = html.slice(html.indexOf('<header class="article-head">'), html.indexOf('itemprop="articleBody"'));
    expect(head).toMatch(/<p>سبق نشر هذا النص:<\/p><ul><li><a href="\.\.\/a\.html"><bdi>\{\{ title/u);
    expect(head).toContain('<a href="../a.html">كل طبعات هذا النص</a>');
  });

  it('leaves out what is not known', () => {
    const unknown = {
      ...article,
      date: null,
      section: null,
      authors: [],
      tags: [],
      subjects: [],
      imprint: [],
      earlier: null,
      rights: null,
    };
    const spare = render(
      <ArticleLayout
        page={{
          ...unknown,
          previous: null,
          provenance: { ...article.provenance, repairs: [], taken: [], original: null },
        }}
      />,
    );
    expect(spare).not.toMatch(
      /<time|class="byline"|class="kicker"|class="chips"|class="imprint"|class="earlier"|class="rights"|class="neighbours"/u,
    );
    expect(spare).toContain('لا ينشر الأرشيف الملفات الأصلية.');
    expect(spare).toContain('لا إصلاحات: النص معروض كما ورد.');
  });
});

describe('search layout', () => {
  const html = render(<SearchLayout page={search} />);

  it('has what the browser code fills', () => {
    expect(html).toContain('<form id="search-form" role="search" action="../../search.html">');
    expect(html).toContain('<ol id="results" class="cards" data-state="idle" data-total="0"></ol>');
    expect(html).toContain('<p id="status" role="status" aria-live="polite">');
    expect(html).toMatch(/<button id="more" type="button" hidden(="")?>/u);
    expect(html).toContain('<div id="facets"');
  });

  it('names its fields as the address does', () => {
    const names = [...html.matchAll(/<(?:input|select)[^>]* name="([^"]*)"/gu)].map(([, name]) => name);
    expect(names).toEqual(['q', 'from', 'to', 'sort']);
    expect(html).toContain('<option value="relevance">');
  });

  it('loads classic scripts only, and one search form', () => {
    expect(html).toMatch(/<script defer(="")? src="assets\/search.js"><\/script>/u);
    expect(html).not.toMatch(/type="module"|crossorigin/u);
    expect(html.match(/role="search"/gu)).toHaveLength(1);
  });

  it('shows a reader without script the ways to browse', () => {
    expect(html).toMatch(/<noscript>.*الأقسام.*<\/noscript>/u);
  });
});

describe('year layout', () => {
  it('draws the share of a month without inline style', () => {
    expect(render(<YearLayout page={year} />)).toContain('<rect width="33.3" height="1"></rect>');
  });
});

it('sets a summary and a caption without Arabic from left to right, and no other', () => {
  const cards = ['Valley won (3-1).', 'فاز Valley (3-1).'].map((summary) => ({
    ...listing.groups[0]!.cards[0]!,
    summary,
  }));
  const list = render(<ListingLayout page={{ ...listing, groups: [{ heading: null, cards }] }} />);
  expect(list).toContain('<p class="card-summary" dir="ltr">Valley won (3-1).</p>');
  expect(list).toContain('<p class="card-summary">فاز Valley (3-1).</p>');
  const image = { kind: 'image', src: 'a.png', caption: 'The bridge (2015).' } as const;
  const html = render(<ArticleLayout page={{ ...article, blocks: [image] }} />);
  expect(html).toContain('<figcaption dir="ltr">The bridge (2015).</figcaption>');
});

it('sets a name apart from the year behind it, which stands as in Arabic whatever the name is', () => {
  const html = render(<ListingLayout page={{ ...listing, heading: 'Al-Nahr', year: '2015' }} />);
  expect(html).toContain('<h1><bdi>Al-Nahr</bdi>، 2015</h1>');
});
