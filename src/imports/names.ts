import { keys, type Field } from '../article/keys.ts';
import { fold } from '../arabic/fold.ts';

/** What a column can be taken for: a key of front matter, the text, or whether the article was published. */
export type Target = Exclude<Field, 'encoding'> | 'body' | 'status';

// Names beside those of front matter, the surest first.
const others: Readonly<Partial<Record<Target, string>>> = {
  body: 'body text content article_body full_text body_html content_html html story المتن متن النص نص المحتوى محتوى نص_الخبر نص_المقال نص_المقالة الخبر المقال المقالة',
  title: 'article_title post_title عنوان_الخبر عنوان_المقال عنوان_المقالة',
  authors: 'creator dc:creator author_name post_author اسم_الكاتب',
  date: 'published_at publish_date publication_date published_date date_published published_on published_time pub_date pubdate post_date posted_at issued timestamp created_at created تاريخ_الخبر تاريخ_المقال',
  section: 'categories sections article_section',
  tags: 'post_tag',
  rights: 'licence',
  url: 'permalink canonical canonical_url uri رابط_الخبر رابط_المقال',
  id: '_id post_id article_id uuid guid رقم الرقم',
  summary: 'excerpt abstract standfirst lead المقدمة',
  draft: 'is_draft',
  status: 'status post_status state is_published is_active الحالة حالة_النشر',
};

const fields = keys.map(({ field }) => field).filter((field) => field !== 'encoding');

/** Everything a column can be taken for, the text first. */
export const targets: readonly Target[] = ['body', ...fields, 'status'];

/** A name without case, tashkil, hamza and joints: `publishedAt`, `Published_At` → `published at`. */
export function plainName(name: string): string {
  return fold(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .trim()
    .replace(/[\s_-]+/gu, ' ');
}

// What an object calls its own text: {"title": {"rendered": "…"}}, {"_id": {"$oid": "…"}}.
const inner = /\.(?:rendered|name|display_?name|full_?name|title|text|value|slug|\$oid|\$date|#text)$/iu;

const names: ReadonlyMap<Target, readonly string[]> = new Map(
  targets.map((target) => {
    const key = keys.find(({ field }) => field === target);
    return [
      target,
      [...(key?.english ?? []), ...(key?.arabic ?? []), ...(others[target]?.split(' ') ?? [])].map(plainName),
    ];
  }),
);

/** Names by which a target is known, the surest first: those of front matter, then what exports call it. */
export function namesOf(target: Target): readonly string[] {
  return names.get(target) ?? [];
}

/** The targets a source's name may be taken for, each with its rank among the names of that target, 0 the surest. */
export function meaningsOf(name: string): readonly { readonly target: Target; readonly rank: number }[] {
  const plain = plainName(name.replace(inner, ''));
  return targets.flatMap((target) => {
    const rank = namesOf(target).indexOf(plain);
    return rank < 0 ? [] : [{ target, rank }];
  });
}
