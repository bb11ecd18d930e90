import { fold } from '../../arabic/fold.ts';
import { openWords } from './vocabulary.ts';

/** True where a line's last word, its sign or a bracket says that the next line goes on with it. */
export function isOpen(text: string, more: string): boolean {
  const [end, start] = [text.split(/\s+/u).at(-1)!, more.split(/\s+/u)[0]!].map(fold) as [string, string];
  return (
    openWords.has(end) ||
    /[،,:]$|(?<!\.)\.\.$/u.test(text) ||
    (openWords.has(start) && !more.startsWith('علي ')) ||
    unclosed(text)
  );
}

function unclosed(text: string): boolean {
  return (text.match(/[«“(]/gu)?.length ?? 0) > (text.match(/[»”)]/gu)?.length ?? 0);
}
