import { expect, test } from 'vitest';
import { readSavedPage } from './saved-page.ts';

const text = '<p>افتتح المجلس المحلي أمس الجسر الحجري في المدينة القديمة بعد عامين من أعمال الترميم والرصف.</p>';
const site = '<meta property="og:site_name" content="مصباح الوادي">';

test.each<[string, string]>([
  [`<title>مصباح الوادي - الجسر يفتح أبوابه</title>${site}`, text],
  [`<title>الجسر يفتح أبوابه | مصباح الوادي</title>${site}`, text],
  ['<title>مصباح الوادي » الجسر يفتح أبوابه</title>', `<b>الجسر يفتح أبوابه</b>${text}`],
  ['<title>الجسر يفتح أبوابه</title><meta property="og:site_name" content="أبوابه">', text],
])('of the title in %s only the headline is taken', (head, body) => {
  const found = readSavedPage('a.html', Buffer.from(`<head>${head}</head><body>${body}</body>`), null, () => false);
  expect(found.kind === 'record' && found.record.values.get('title')).toBe('الجسر يفتح أبوابه');
});

test('the name of the site is no tag', () => {
  const head = `<meta name="keywords" content="مصباح الوادي، جسور">${site}`;
  const found = readSavedPage('a.html', Buffer.from(`<head>${head}</head><body>${text}</body>`), null, () => false);
  expect(found.kind === 'record' && found.record.values.get('tags')).toEqual(['جسور']);
});
