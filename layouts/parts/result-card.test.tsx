import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { FacetGroup } from './facet.tsx';
import { ResultCard, type Result } from './result-card.tsx';

const result: Result = {
  tier: null,
  url: '2016/10/a.html',
  href: '2016/10/a.html',
  headline: [
    { text: 'قمة في ', hit: false },
    { text: 'إسطنبول', hit: true },
  ],
  excerpt: [{ text: '<b>نص</b>', hit: false }],
  date: { iso: '2016-10', shown: 'تشرين الأول 2016' },
  section: 'سياسة',
  byline: null,
  unsaved: false,
};

describe('result card', () => {
  it('is an item with its address, the hits marked in the original spelling, the rest as the text it is', () => {
    const html = render(<ResultCard result={result} />);
    expect(html).toContain('<li class="card" data-url="2016/10/a.html">');
    expect(html).toContain('<a href="2016/10/a.html">قمة في <mark>إسطنبول</mark></a>');
    expect(html).toContain('<time datetime="2016-10">تشرين الأول 2016</time>');
    expect(html).toMatch(/&lt;b(>|&gt;)نص/u);
  });

  // An element with a direction of its own would take that of the first name.
  it('has its authors in the direction of the page, whatever letters the first one has', () => {
    expect(render(<ResultCard result={{ ...result, byline: 'Sana، سلمى' }} />)).toContain('<span>Sana، سلمى</span>');
  });

  it('sets a headline and an excerpt without Arabic from left to right, so that their full stops and brackets close them', () => {
    const stretches = (text: string) => [
      { text, hit: true },
      { text: ' (AET).', hit: false },
    ];
    const html = render(<ResultCard result={{ ...result, headline: stretches('Cup'), excerpt: stretches('Won') }} />);
    expect(html).toContain('<a href="2016/10/a.html" dir="ltr"><mark>Cup</mark> (AET).</a>');
    expect(html).toContain('<p class="card-summary" dir="ltr"><mark>Won</mark> (AET).</p>');
  });

  it('says that it is not saved, where it can not be opened or not even be loaded', () => {
    expect(render(<ResultCard result={{ ...result, unsaved: true }} />)).toContain('غير محفوظة للقراءة دون اتصال');
    const html = render(<ResultCard result={{ ...result, href: null }} />);
    expect(html).not.toMatch(/<a|data-url|<h2/u);
    expect(html).toContain('تظهر حين يعود الاتصال');
  });

  it('leaves out what is not known', () => {
    const html = render(<ResultCard result={{ ...result, excerpt: [], date: null, section: null }} />);
    expect(html).not.toMatch(/<time|<bdi|card-summary|card-facts/u);
  });
});

describe('facet', () => {
  it('is a group of labelled checkboxes with counts', () => {
    const values = [{ value: 'AT&T', count: '٧', chosen: true }];
    const html = render(<FacetGroup facet={{ name: 'tag', label: 'الوسم', values, open: true }} />);
    expect(html).toMatch(/<details class="facet" data-filter="tag" open(="")?>/u);
    expect(html).toMatch(/<input type="checkbox" name="tag" value="AT&amp;T" checked(="")?\/>/u);
    expect(html).toContain('<bdi>AT&amp;T</bdi><span class="count">٧</span>');
  });
});
