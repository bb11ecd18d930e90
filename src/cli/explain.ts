import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analysisVersion, askedWords, cutsOf, indexedCut, keyOf, stemmed } from '../arabic/analysis.ts';
import { relatedTo } from '../arabic/related.ts';
import { latinNames } from '../arabic/related/latin.ts';
import { lexiconFile, parseLexicon } from '../archive/lexicon-text.ts';
import { counted } from './counted.ts';
import { exitCodeOf, tell } from './exit-code.ts';
import { missingContent } from './misuse.ts';

/** Where the lexicon lies: the flags of `explain`. */
export interface ExplainFlags {
  readonly content: string;
}

// A word in an isolate, so that a terminal does not turn the line about.
const shown = (word: string) => `\u2068${word}\u2069`;

/** Prints what words become in the index, and why. Exit code 0; 1 where the lexicon can't be read; 2 where there is no content. */
export function explainCommand(text: string, { content }: ExplainFlags): Promise<number> {
  return exitCodeOf(missingContent(path.resolve(content)), () => Promise.resolve(explainWords(text, content)));
}

function explainWords(text: string, content: string): number {
  const file = path.resolve(content, lexiconFile);
  const lexicon = existsSync(file) ? parseLexicon(readFileSync(file, 'utf8')) : null;
  if (lexicon && 'code' in lexicon) {
    tell([lexicon]);
    return 1;
  }
  const frequency = (word: string) => lexicon?.words.get(word) ?? 0;
  const head = lexicon
    ? `by the lexicon of ${counted(lexicon.articles, 'article')}, analysis ${analysisVersion}`
    : `no ${lexiconFile} in ${content}: only an article is cut off; analysis ${analysisVersion}`;
  const asked = askedWords(text);
  const lines = [...asked.flatMap((word) => explain(word, frequency)), ...explainNames(asked, frequency)];
  process.stdout.write(`${[head, ...(asked.length > 0 ? lines : ['', 'no word in it'])].join('\n')}\n`);
  return 0;
}

/** The names in Latin letters among folded words, of one word or several, each with what is searched in its place. */
export function explainNames(words: readonly string[], frequency: (word: string) => number): readonly string[] {
  const seen = (name: readonly string[]) => {
    const each = name.map((word) => `${shown(word)} in ${counted(frequency(word), 'article')}`).join(', ');
    return name.length > 1 ? `${shown(name.join(' '))}: ${each}` : each;
  };
  return latinNames(words).flatMap(({ asked, taken }) => [
    '',
    `${shown(asked.join(' '))}  a name in Latin letters: the articles that have it in Arabic are found too`,
    ...taken.map((name) => `  name      ${seen(name)}`),
  ]);
}

/** What a folded word becomes, a line a step. */
export function explain(word: string, frequency: (word: string) => number): readonly string[] {
  const cut = indexedCut(word, frequency);
  const { stem } = stemmed(cut.base);
  const seen = (asked: string) => `${shown(asked)} in ${counted(frequency(asked), 'article')}`;
  const related = relatedTo(cut.base).filter((one) => frequency(one.word) + frequency(`ال${one.word}`) > 0);
  const others = cutsOf(word).filter(({ base }) => base !== cut.base);
  return [
    '',
    `${shown(word)}  folded; ${seen(word)}`,
    cut.clitic.letters === ''
      ? '  particle  none'
      : `  particle  ${shown(cut.clitic.letters)} + ${shown(cut.base)}: ${
          cut.clitic.definite ? 'with the article it is always cut' : seen(cut.base)
        }`,
    ...others.map(
      ({ clitic, base }) =>
        `  not       ${clitic.letters === '' ? 'whole' : `${shown(clitic.letters)} + ${shown(base)}`}: ${seen(base)}`,
    ),
    `  stem      ${shown(stem)}`,
    `  key       ${keyOf(cut)}   any particle ${keyOf(cut, 'word')}   any ending ${keyOf(cut, 'stem')}`,
    ...related.map((one) => `  related   ${shown(one.word)} by ${shown(one.rule)}: ${seen(one.word)}`),
  ];
}
