/** A text of at most so many UTF-16 units, the last of them «…» where there was more; it never ends in half of a sign that takes two. */
export function cutShort(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
