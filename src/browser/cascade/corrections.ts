import { cliticOf, cutsOf } from '../../arabic/analysis.ts';
import { slipsBetween } from '../../arabic/slips.ts';
import { articlesOf, type Entry, type Vocabulary } from '../vocabulary.ts';
import type { Reading } from './slot.ts';

/** A word of the archive that may have been meant. */
export interface Candidate extends Reading {
  /** As it is written, its particle before it. */
  readonly word: string;
  readonly slips: number;
}

/** The word of a candidate as it is told: with the particle that was typed only where the archive has it so. */
export const toldOf = ({ word, exact, entry }: Candidate) => (exact ? word : entry.base);

// Longer words may have two slips.
const longWord = 8;
// A form that the archive has only with other particles than the one that was typed.
const otherParticle = 0.15;
const most = 12;

// A letter that is drawn out (رووووعه), or whose key was held: no word has one three times running.
const drawnOut = /(\p{L})\1{2,}/gu;

/**
 * Words of the archive that are one slip away from a word, two from eight letters on, a letter that is drawn out counted once: nearest and commonest
 * first. One wrong letter leaves the first or the last half of a word right, so only the words that share one of them are read.
 */
export async function corrections(asked: string, vocabulary: Vocabulary): Promise<readonly Candidate[]> {
  const word = asked.replace(drawnOut, '$1');
  if (word.length < 3 || /^\p{Nd}/u.test(word)) return [];
  const cuts = cutsOf(word);
  const half = (text: string) => Math.max(1, Math.floor((text.length - 1) / 2));
  const near = await Promise.all([
    vocabulary.endingWith(word.slice(-half(word))),
    ...cuts.map(({ base }) => vocabulary.startingWith(base.slice(0, half(base)))),
  ]);
  const entries = new Map(near.flat().map((entry) => [entry.base, entry]));
  const allowed = word.length >= longWord ? 2 : 1;
  return [...entries.values()]
    .flatMap((entry) => nearest(word, cuts, entry, allowed, asked) ?? [])
    .sort((a, b) => weightOf(a) - weightOf(b) || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}

// One ten times as common may be a fifth of a slip farther. What counts is the form: القاهره is commoner than القدره, which has more in other forms.
const weightOf = ({ slips, exact, entry, cut }: Candidate) =>
  slips - 0.2 * Math.log10(exact ? entry.forms.get(cut.clitic.code)!.articles : articlesOf(entry));

// The word that was asked for is no candidate for itself.
function nearest(
  word: string,
  cuts: ReturnType<typeof cutsOf>,
  entry: Entry,
  allowed: number,
  asked: string,
): Candidate | null {
  let best: Candidate | null = null;
  const offer = (code: string, slips: number, exact: boolean) => {
    const clitic = cliticOf(code);
    const written = clitic.letters + entry.base;
    if (slips > allowed || written === asked || (best && best.slips <= slips)) return;
    best = { word: written, cut: { clitic, base: entry.base }, entry, exact, slips };
  };
  for (const code of entry.forms.keys())
    offer(code, slipsBetween(word, cliticOf(code).letters + entry.base, allowed), true);
  for (const { clitic, base } of cuts) {
    if (!entry.forms.has(clitic.code))
      offer(clitic.code, slipsBetween(base, entry.base, allowed) + otherParticle, false);
  }
  return best;
}
