import { indexWords } from '../../arabic/index-words.ts';
import type { SuggestionData } from '../../exports/suggestions.ts';
import type { suggestWords } from '../../strings/suggest.ts';

/** One line under the search box. */
export interface Suggestion {
  readonly label: string;
  readonly kind: keyof typeof suggestWords.kinds;
  /** From the site root. */
  readonly url: string;
}

const [mostTerms, mostHeadlines] = [6, 4];

/** A function from what is typed to what is suggested: names and headlines with words that begin as those typed, the article ال apart; القم → القِمّة. */
export function suggester({ terms, headlines }: SuggestionData): (typed: string) => readonly Suggestion[] {
  const all = {
    terms: terms.map(([label, kind, slug]) => withWords({ label, kind, url: `${kind}s/${slug}/index.html` })),
    headlines: headlines.map(([label, url]) => withWords({ label, kind: 'headline', url })),
  };
  return (typed) => {
    const asked = indexWords(typed).map(bare);
    if (asked.join('').length < 2) return [];
    return [...best(all.terms, asked, mostTerms), ...best(all.headlines, asked, mostHeadlines)];
  };
}

interface WithWords extends Suggestion {
  readonly words: readonly string[];
}

function withWords(suggestion: Suggestion): WithWords {
  return { ...suggestion, words: indexWords(suggestion.label).map(bare) };
}

// Those that begin with the first word asked for come first; else their order stays.
function best(list: readonly WithWords[], asked: readonly string[], most: number): readonly Suggestion[] {
  const fitting = list.filter(({ words }) => asked.every((one) => words.some((word) => word.startsWith(one))));
  const begins = ({ words }: WithWords) => words[0]!.startsWith(asked[0]!);
  return [...fitting.filter(begins), ...fitting.filter((one) => !begins(one))].slice(0, most);
}

// «ال» alone is the beginning of a word that is still being typed.
function bare(word: string): string {
  return word.length > 2 ? word.replace(/^ال/u, '') : word;
}
