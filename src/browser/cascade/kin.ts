import { bare, cliticOf, cutsOf, stemmed, type Nearness } from '../../arabic/analysis.ts';
import { relatedTo, type Related } from '../../arabic/related.ts';
import { articlesOf, type Entry } from '../vocabulary.ts';
import type { Sources } from './tiers.ts';
import type { Reading, Slot } from './slot.ts';

/** A related word of the archive, in the place of a word of the query. */
export interface Kin extends Reading {
  readonly word: string;
  /** How near a word of the text must be to it: a plural or singular itself, the rest with any ending too (امريكا → امريكي, امريكيه). */
  readonly nearness: Nearness;
}

// Files of the vocabulary in which related words are looked up: the word's own, which is read already, and two more.
const mostFiles = 3;
const most = 3;
// Words this many times likelier than others, as powers of ten, leave them out.
const farther = 1.5;
// So many articles tell whether a word is a noun.
const often = 20;
// Of a pattern's words those that a smaller share of the articles has are slips and names, those that a larger one has are function words.
const [rare, common] = [1 / 2000, 0.3];

/** The words of the archive that are related to a word of the query and do not share its stem, the likeliest first. */
export async function kinOf(slot: Slot, { vocabulary, articles }: Sources): Promise<readonly Kin[]> {
  const own = slot.readings[0];
  const bases = own ? [own.cut.base] : cutsOf(slot.word).map(({ base }) => base);
  const related = bases
    .flatMap(formsOf)
    .flatMap(relatedTo)
    .sort((a, b) => b.weight - a.weight);
  const cuts = related.map(({ word }) => (word.startsWith('ال') ? cutsOf(word)[0]! : { clitic: bare, base: word }));
  const entries = await vocabulary.entries([bases[0]!, ...cuts.map(({ base }) => base)], mostFiles);
  const isLikely = ({ ofNouns }: Related, entry: Entry) => {
    const share = articlesOf(entry) / articles;
    const areNouns = isNoun(entry, own ? often : 0) && (!own || isNoun(own.entry));
    return !ofNouns || (areNouns && share > rare && (share < common || articlesOf(entry) < often));
  };
  const known = new Map<string, Kin & { readonly rank: number }>();
  related.forEach((one, n) => {
    const cut = cuts[n]!;
    const entry = entries.get(cut.base);
    if (!entry || known.has(one.word) || !isLikely(one, entry)) return;
    const exact = cut.clitic !== bare && entry.forms.has(cut.clitic.code);
    if (cut.clitic !== bare && !exact) return;
    const nearness = exact ? 'form' : one.ofNouns ? 'word' : 'stem';
    known.set(one.word, {
      word: one.word,
      nearness,
      cut,
      entry,
      exact,
      rank: one.weight + Math.log10(articlesOf(entry)),
    });
  });
  const all = [...known.values()].sort((a, b) => b.rank - a.rank);
  return all.filter((kin) => kin.rank > all[0]!.rank - farther).slice(0, most);
}

// Also without a pronoun or a plural's ending: مدارسها → مدارس, امريكيه → امريكي.
function formsOf(base: string): readonly string[] {
  const { stem, code } = stemmed(base);
  const [ending = '', pronoun] = code;
  const isNisba = '9abc'.includes(ending);
  if (pronoun === '0' && !isNisba && !'234'.includes(ending)) return [base];
  return [base, stem + (isNisba ? 'ي' : ending === '1' || ending === '2' ? 'ه' : '')];
}

// A noun that many articles have is with the article in one of them at least; a word of two letters is never parted from it.
function isNoun({ base, forms }: Entry, most = often): boolean {
  const all = [...forms];
  const count = all.reduce((sum, [, { articles }]) => sum + articles, 0);
  return base.length < 3 || count < most || all.some(([code]) => cliticOf(code).definite);
}
