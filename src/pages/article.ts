import type { Block } from '../article/article.ts';
import type { Link, Page, ShownDate } from './page.ts';

/** One row of the provenance panel: {label: 'العنوان', value: 'قمة تركية…', source: 'استُنتج من مطلع النص', confidence: 'مرجّح'}. */
export interface ProvenanceRow {
  readonly label: string;
  readonly value: string;
  /** Sentence: stated where, or inferred by which rule. */
  readonly source: string;
  readonly from: 'stated' | 'inferred';
  /** Shown only for inferred values. */
  readonly confidence: string | null;
}

export interface Provenance {
  readonly rows: readonly ProvenanceRow[];
  readonly encoding: string;
  /** «أُزيل الرمز & الزائد: 7 مرات» */
  readonly repairs: readonly string[];
  /** Lines that left the body to become a value, in the text's own words. */
  readonly taken: readonly { readonly rule: string; readonly text: string }[];
  /** To the original bytes; null where the archive keeps them to itself. */
  readonly original: Link | null;
  readonly file: string;
  readonly sha256: string;
  readonly bytes: string;
}

export interface ArticlePage extends Page {
  readonly kind: 'article';
  readonly id: string;
  readonly headline: string;
  readonly authors: readonly Link[];
  readonly date: ShownDate | null;
  readonly section: Link | null;
  readonly tags: readonly Link[];
  readonly subjects: readonly Link[];
  /** «قراءة في 3 دقائق» */
  readonly readingTime: string;
  /** Newspaper, edition, issue, page, place, agency: only those known. */
  readonly imprint: readonly { readonly label: string; readonly value: string }[];
  readonly rights: string | null;
  /** Image sources are already relative to the page. */
  readonly blocks: readonly Block[];
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly provenance: Provenance;
}
