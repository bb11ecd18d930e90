// Takes a text from elsewhere: a headline, a name.
import { isolateDirection } from '../../src/arabic/direction.ts';

/** A text that stands apart in its own direction, which is that of its Arabic where it has any. */
export function Isolated({ text, class: name }: { readonly text: string; readonly class?: string }) {
  return (
    <bdi class={name} dir={isolateDirection(text)}>
      {text}
    </bdi>
  );
}
