import type { RepairRule } from '../article.ts';

export interface Repaired {
  readonly text: string;
  readonly counts: readonly { readonly rule: RepairRule; readonly count: number }[];
}

// Shaped letters and their ligatures, not ﷺ ﷻ ﷼ ﷽, which are signs of their own.
const presentation = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufdf0-\ufdf9\ufe70-\ufefc]/gu;
const decomposed = /[\u0627\u0648\u064a\u06c1\u06d2\u06d5][\u064b-\u0652\u0670]*[\u0653-\u0655]/gu;
// Joiners stay where they shape a letter: ZWNJ between Arabic letters (می‌خواهد), ZWJ after one (ه‍) or inside an emoji.
const joiner =
  /(?<![\u0620-\u06d3][\u064b-\u0652]?)\u200c|\u200c(?![\u0620-\u06d3])|(?<![\u0620-\u06d3\ufe0f]|\p{Extended_Pictographic})\u200d/gu;
// One look tells whether any of these can be there: most files have none.
const suspect =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u0653-\u0655\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufb50-\ufdff\ufe70-\ufeff\ufff9-\ufffb]/u;
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

// All that most texts consist of, none of which these repairs touch.
const unusual =
  /[^\t\n -~\u00a0\u00ab\u00bb\u060c\u061b\u061f\u0621-\u0652\u0660-\u0669\u2013\u2014\u2018-\u201d\u2022\u2026]/u;

/** True for a text that may need any repair of its letters; one look at each character. */
export function hasUnusualLetters(text: string): boolean {
  return unusual.test(text);
}

/** Composes shaped and decomposed letters (ﻗﻤﺔ → قمة, ا + ٔ → أ) and drops invisible controls; every other letter stays as written, and each change is counted. */
export function repairLetters(text: string): Repaired {
  if (!suspect.test(text)) return { text, counts: [] };
  const counts: { rule: RepairRule; count: number }[] = [];
  const repair = (before: string, rule: RepairRule, pattern: RegExp, change: (found: string) => string) => {
    if (before.search(pattern) < 0) return before;
    let count = 0;
    const after = before.replace(pattern, (found) => {
      count += 1;
      return change(found);
    });
    counts.push({ rule, count });
    return after;
  };
  const joined = repair(text, 'presentation-form', presentation, compose);
  const whole = repair(joined, 'decomposed-letter', decomposed, (found) => found.normalize('NFC'));
  const bare = repair(whole, 'invisible-control', invisible, () => '');
  return {
    text:
      bare.includes('\u200c') || bare.includes('\u200d') ? repair(bare, 'invisible-control', joiner, () => '') : bare,
    counts,
  };
}

const composed = new Map<string, string>();

// NFKC writes a lone mark as a space and the mark: the space was never there.
function compose(found: string): string {
  const known = composed.get(found) ?? found.normalize('NFKC').replace(/^ /u, '');
  composed.set(found, known);
  return known;
}
