import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksOf } from './links.ts';
import { relative, rootOf } from './urls.ts';

describe('relative', () => {
  it.each([
    ['index.html', '2016/10/a.html', '2016/10/a.html'],
    ['2016/10/a.html', '2016/10/b.html', 'b.html'],
    ['2016/10/a.html', '2016/11/b.html', '../11/b.html'],
    ['2016/10/a.html', 'index.html', '../../index.html'],
    ['tags/abc/index.html', 'tags/index.html', '../index.html'],
  ])('from %s to %s is %s', (from, to, link) => {
    expect(relative(from, to)).toBe(link);
  });

  it('leads back to where it points, from anywhere', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,4}$/u);
    const file = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `${names.join('/')}.html`);
    fc.assert(
      fc.property(file, file, (from, to) => {
        expect(new URL(relative(from, to), `http://site/${from}`).pathname).toBe(`/${to}`);
        expect(new URL(`${rootOf(from)}x.html`, `http://site/${from}`).pathname).toBe('/x.html');
      }),
    );
  });
});

describe('linksOf', () => {
  it('finds internal targets from the site root, with fragments, without queries and other hosts', () => {
    const html = `<a href="../11/b.html#x"></a><a href="#top"></a><form action="../../search.html?a=1&amp;b=2"></form>
      <a href="https://example.org/"></a><a href="mailto:a@example.org"></a><img src="c.png"><p id="top">href=&quot;no.html&quot;</p>`;
    const { targets, ids } = linksOf(html, '2016/10/a.html');
    expect([...targets]).toEqual(['2016/11/b.html#x', '2016/10/a.html#top', 'search.html', '2016/10/c.png']);
    expect([...ids]).toEqual(['top']);
  });
});
