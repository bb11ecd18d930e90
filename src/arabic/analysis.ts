export {
  bare,
  cliticOf,
  clitics,
  cutsOf,
  indexedCut,
  type Clitic,
  type Cut,
  type Frequency,
} from './analysis/clitics.ts';
export { keyOf, type Nearness } from './analysis/key.ts';
export { stemmed } from './analysis/suffixes.ts';
export { askedWords, compoundOf, opensCompound, searchWords } from './search-words.ts';

/** Raised by hand whenever a word may get another key than before, or files of the index another form: an index of another version is not searched with this program. */
export const analysisVersion = 3;
