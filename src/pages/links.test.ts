import { expect, it } from 'vitest';
import { targetsBeyond } from './links.ts';

it('leaves out the places that a page has in itself, and keeps those that it lacks or that lie elsewhere', () => {
  const html = '<a href="#main">أ</a> <a href="#gone">ب</a> <a href="b.html#main">ج</a><main id="main">د</main>';
  expect([...targetsBeyond(html, '2016/10/a.html')]).toEqual(['2016/10/a.html#gone', '2016/10/b.html#main']);
});
