import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import type { Settings } from '../settings/settings.ts';

const settings: Settings = {
  title: 'أرشيف',
  description: null,
  publisher: 'أرشيف',
  newspaper: 'مصباح الوادي',
  region: 'SY',
  digits: 'latn',
  baseUrl: null,
  rights: 'حقوق',
  originals: 'publish',
  sections: [{ name: 'سياسة', slug: 'politics' }],
  split: [],
  folders: [],
};

const images = new Set(['a/b/x.png', 'a/y.png', 'a/b/z/أ.png', 'w.png']);

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : content);

/** Reads bytes or a text as an article file, with the text of its sidecar. */
export function read(content: string | Uint8Array, path = 'a.txt', sidecar: string | null = null) {
  const beside = sidecar === null ? null : { path: path.replace(/\.[^.]*$/u, '.yaml'), bytes: Buffer.from(sidecar) };
  return readArticle({ path, bytes: bytesOf(content), sidecar: beside }, settings, images);
}

/** The article of a file that can be published. */
export function article(content: string | Uint8Array, path = 'a.txt', sidecar: string | null = null): Article {
  const reading = read(content, path, sidecar);
  if (!reading.article) throw new Error(JSON.stringify(reading.problems));
  return reading.article;
}

/** A text that is no head, label or debris. */
export const body = 'فتحت البلدية الجسر أمام المشاة صباح اليوم، بعد عام ونصف العام من العمل المتواصل على ضفتي النهر.';
