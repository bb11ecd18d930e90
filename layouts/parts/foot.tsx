// Takes Frame: the archive's name and rights.
import { frameWords } from '../../src/strings/ar.ts';
import { offlineWords } from '../../src/strings/offline.ts';
import type { Frame } from '../../src/pages/page.ts';
import { Isolated } from './isolated.tsx';

/** The foot of every page. */
export function Foot({ frame }: { readonly frame: Frame }) {
  return (
    <footer class="foot">
      <p>
        <a href={frame.home}>
          <Isolated text={frame.archiveTitle} />
        </a>
      </p>
      {frame.rights !== null && (
        <p>
          <Isolated text={frame.rights} />
        </p>
      )}
      <p>
        <a href={frame.offline}>{offlineWords.link}</a>
      </p>
      <p>{frameWords.madeWith}</p>
    </footer>
  );
}
