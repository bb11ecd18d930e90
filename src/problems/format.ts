import { codes } from './codes.ts';
import type { Problem } from './problem.ts';

const [isolate, release] = ['\u2068', '\u2069'];
const arabic = /\p{Script=Arabic}/u;

/**
 * A problem as lines for a terminal: place and heading, then what was found, what is allowed and what to write, each
 * Arabic excerpt on its own line between isolates (U+2068, U+2069), so that the terminal doesn't scramble it.
 */
export function formatProblem(problem: Problem): string {
  const file = safe(problem.file);
  const place = problem.line === null ? file : `${file}:${problem.line}`;
  return [
    `${arabic.test(place) ? isolate + place + release : place}  ${codes[problem.code].title} [${problem.code}]`,
    `  found:    ${excerpt(problem.found)}`,
    `  expected: ${excerpt(problem.expected)}`,
    `  do:       ${excerpt(problem.hint)}`,
  ].join('\n');
}

function excerpt(text: string): string {
  const shown = safe(text);
  return arabic.test(shown) ? `\n    ${isolate}${shown}${release}` : shown;
}

/** A text from elsewhere inside a line for a terminal, Arabic between isolates. */
export function inLine(text: string): string {
  const shown = safe(text).replace(/\s+/gu, ' ');
  return arabic.test(shown) ? isolate + shown + release : shown;
}

// Control characters of an article or of its name must not steer the terminal.
function safe(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}');
}
