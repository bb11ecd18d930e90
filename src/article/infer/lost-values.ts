import type { TakenRule } from '../article.ts';
import { isLost } from '../decode/lost-letters.ts';
import type { Offered, Offers } from '../parse/html-article.ts';
import type { Part } from '../parse/paragraphs.ts';
import { partText } from './head-lines.ts';

/** What a page offers, without values whose letters were lost («????? ???»). */
export function soundOffers(offers: Offers): Offers {
  const sound = (offered: Offered<string> | null) => (offered && isLost(offered.value) ? null : offered);
  const listed = (offered: Offered<readonly string[]> | null) => {
    const value = offered?.value.filter((one) => !isLost(one)) ?? [];
    return offered && value.length > 0 ? { ...offered, value } : null;
  };
  return {
    ...offers,
    title: sound(offers.title),
    section: sound(offers.section),
    authors: listed(offers.authors),
    tags: listed(offers.tags),
    summary: offers.summary !== null && isLost(offers.summary) ? null : offers.summary,
  };
}

/** Takes the lines whose letters were lost from above a text: they were its headline. */
export function withoutLostHead(parts: readonly Part[]): {
  readonly parts: readonly Part[];
  readonly taken: readonly { readonly rule: TakenRule; readonly text: string }[];
} {
  const end = parts.findIndex((part) => !isLost(partText(part)));
  const lost = parts.slice(0, Math.max(0, end));
  return { parts: parts.slice(lost.length), taken: lost.map((part) => ({ rule: 'lost-line', text: partText(part) })) };
}
