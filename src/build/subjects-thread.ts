import { createLexiconBuilder, type ArticleText, type Lexicon } from '../archive/lexicon.ts';
import { inferSubjects } from '../archive/subjects.ts';
import { answerAll } from '../io/answer-all.ts';

/** An article's text to learn from, or to find the subjects of. All are learned from before the first is asked about. */
export interface SubjectsQuestion {
  readonly kind: 'learn' | 'infer';
  readonly text: ArticleText;
}

const builder = createLexiconBuilder();
let lexicon: Lexicon | null = null;

answerAll(({ kind, text }: SubjectsQuestion): readonly string[] => {
  if (kind === 'infer') return inferSubjects(text, (lexicon ??= builder.build()));
  builder.add(text);
  return [];
});
