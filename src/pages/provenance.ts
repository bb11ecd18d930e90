import type { ArticleRecord } from '../archive/record.ts';
import type { Article, DebrisRule, Rule, Source } from '../article/article.ts';
import { fieldWords } from '../strings/ar.ts';
import { counts } from '../strings/counts.ts';
import {
  confidenceWords,
  encodingWords,
  provenanceWords,
  repairSentence,
  repairWords,
  ruleWords,
} from '../strings/provenance.ts';
import type { Link } from './page.ts';
import { shownDate, shownNumber, type Site } from './site.ts';
import { relative, urls } from './urls.ts';

/** One row of the provenance panel: {label: 'العنوان', value: 'قمة تركية…', source: 'استُنتج من مطلع النص', confidence: 'مرجّح'}. */
export interface ProvenanceRow {
  readonly label: string;
  readonly value: string;
  /** Sentence: stated where, or inferred by which rule. */
  readonly source: string;
  readonly from: 'stated' | 'inferred';
  /** Shown for inferred values, and for stated ones that speak against themselves. */
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

/** Where every value of an article came from, what was done to its text, and where its original bytes are. */
export function provenanceOf(site: Site, article: Article, record: ArticleRecord): Provenance {
  const original = urls.original(record.url);
  const values: readonly (readonly [keyof typeof fieldWords, string, Source | null])[] = [
    ['headline', article.headline.value, article.headline.source],
    ['authors', article.authors.value.join('، '), article.authors.source],
    ['published', record.date ? shownDate(site, record.date).gregorian : '', article.published.source],
    ['section', article.section.value ?? '', article.section.source],
    ['newspaper', article.newspaper.value ?? '', article.newspaper.source],
    ['tags', article.tags.value.join('، '), article.tags.source],
  ];
  return {
    rows: values.flatMap(([field, value, source]) => (source ? [rowOf(fieldWords[field], value, source)] : [])),
    encoding: encodingWords[article.encoding],
    repairs: article.repairs.map(({ rule, count }) => repairSentence(rule, count, shownNumber(site, count))),
    taken: article.taken.map(({ rule, text }) => ({
      rule: rule in ruleWords ? ruleWords[rule as Rule] : repairWords[rule as DebrisRule],
      text,
    })),
    original:
      site.settings.originals === 'publish'
        ? { href: relative(record.url, original), label: provenanceWords.original }
        : null,
    file: record.source,
    sha256: record.sha256,
    bytes: counts.bytes(article.bytes, shownNumber(site, article.bytes)),
  };
}

function rowOf(label: string, value: string, { from, rule, confidence }: Source): ProvenanceRow {
  return {
    label,
    value,
    source: ruleWords[rule],
    from,
    confidence: from === 'inferred' || confidence !== 'sure' ? confidenceWords[confidence] : null,
  };
}
