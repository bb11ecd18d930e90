import { fold } from '../../arabic/fold.ts';
import { gather, type Candidate } from './candidate.ts';
import { is } from './classes.ts';
import { gap } from './gaps.ts';
import type { SubjectIndex } from './subject-index.ts';
import { closesPhrase, keyOf, shownOf } from './phrases.ts';
import type { Words } from './words.ts';

const operation = fold('عملية');
// إفعال, تفعيل, تفعل, مفاعلة and what ends in ة.
const verbalNoun = /^(?:ا.{1,4}ا.|ت.{1,3}ي.|ت..{1,2}|.+ه)$/u;

/** Names of operations: a bare noun and a definite one after «عملية» («عملية درع الوادي» → درع الوادي), where no verbal noun says what is done («عملية إخراج الجرحى»). */
export function operationCandidates(words: Words, { spell, seen }: SubjectIndex): readonly Candidate[] {
  const found = gather();
  for (let at = 1; at + 1 < words.size; at++) {
    if (words.base[at - 1] !== operation || !isName(words, at)) continue;
    const key = keyOf(words, at, at + 2);
    found.add(key, at, at + 2, 1);
  }
  return found.all().map(({ spans }) => {
    const { at, end } = spans[0]!;
    return { kind: 'title', shown: shownOf(words, at, end, spell), count: Math.max(1, seen(words.base[at]!)), spans };
  });
}

function isName(words: Words, at: number): boolean {
  if (words.gap[at] !== gap.space || words.gap[at + 1] !== gap.space || !closesPhrase(words, at + 2)) return false;
  const next = words.bits[at + 1]!;
  return words.bits[at] === 0 && !verbalNoun.test(words.base[at]!) && (next & is.definite) > 0 && !(next & is.attached);
}
