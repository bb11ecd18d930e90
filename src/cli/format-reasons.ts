import type { Reason } from '../build/stages.ts';

// So that a change of the settings does not name a million pages.
const shown = 10;

/** What is made anew, by what changed: `articles: 3, part 2016/10/a.html, volume 2016/10/, …`; a sentence where nothing is. */
export function formatReasons(reasons: readonly Reason[]): string {
  if (reasons.length === 0) return 'nothing is read or made anew';
  const groups = new Map<string, string[]>();
  for (const { what, why } of reasons) {
    const cause = why.join(' and ');
    const group = groups.get(cause);
    if (group) group.push(what);
    else groups.set(cause, [what]);
  }
  return [...groups].map(([cause, things]) => groupLines(cause, things)).join('\n');
}

function groupLines(cause: string, things: readonly string[]): string {
  const rest = things.length > shown ? [`  … and ${things.length - shown} more`] : [];
  return [`${cause}: ${things.length}`, ...things.slice(0, shown).map((thing) => `  ${thing}`), ...rest].join('\n');
}
