import { codes } from './codes.ts';
import type { Problem } from './problem.ts';

const [isolate, release] = ['\u2068', '\u2069'];
const arabic = /\p{Script=Arabic}/u;

/**
 * A problem as lines for a terminal: place and heading, then what was found, what is allowed and what to write, each
 * Arabic excerpt on its own line between isolates (U+2068, U+2069), so that the terminal doesn't scramble it.
 */
export function formatProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return [
    `${arabic.test(place) ? isolate + place + release : place}  ${codes[problem.code].title} [${problem.code}]`,
    `  found:    ${excerpt(problem.found)}`,
    `  expected: ${excerpt(problem.expected)}`,
    `  do:       ${excerpt(problem.hint)}`,
  ].join('\n');
}

// Control characters of an article must not steer the terminal.
function excerpt(text: string): string {
  const safe = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}');
  return arabic.test(safe) ? `\n    ${isolate}${safe}${release}` : safe;
}
