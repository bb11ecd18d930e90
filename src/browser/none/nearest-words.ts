import { bare, cutsOf } from '../../arabic/analysis.ts';
import { slipsBetween } from '../../arabic/slips.ts';
import { corrections } from '../cascade/corrections.ts';
import { articlesOf, type Entry, type Vocabulary } from '../vocabulary.ts';

const most = 3;
const shortestBeginning = 2;
// Words farther away than that are all alike.
const mostSlips = 4;

/** The words of the archive that are nearest to one: those that are a slip away, else those that begin as it does for as long as any does, the most alike first. */
export async function nearestWords(word: string, vocabulary: Vocabulary): Promise<readonly string[]> {
  const near = await corrections(word, vocabulary);
  if (near.length > 0) return near.slice(0, most).map((candidate) => candidate.word);
  const [{ base, clitic } = { base: word, clitic: bare }] = cutsOf(word);
  for (let length = base.length - 1; length >= shortestBeginning; length--) {
    const entries = await vocabulary.startingWith(base.slice(0, length));
    if (entries.length === 0) continue;
    const slips = (entry: Entry) => Math.min(slipsBetween(base, entry.base, mostSlips), mostSlips);
    const likest = entries
      .map((entry) => ({ entry, weight: slips(entry) - 0.2 * Math.log10(articlesOf(entry)) }))
      .sort((a, b) => a.weight - b.weight || (a.entry.base < b.entry.base ? -1 : 1));
    // With the particle that was typed where the archive has it so.
    return likest.slice(0, most).map(({ entry }) => (entry.forms.has(clitic.code) ? clitic.letters : '') + entry.base);
  }
  return [];
}
