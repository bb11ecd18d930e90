// Takes Provenance: where every value of an article came from.
import type { Provenance, ProvenanceRow } from '../../src/pages/provenance.ts';
import { fromWords, provenanceWords as words } from '../../src/strings/provenance.ts';
import { Isolated } from './isolated.tsx';

/** The panel under an article; closed until the reader opens it. */
export function ProvenancePanel({ provenance }: { readonly provenance: Provenance }) {
  return (
    <details class="provenance">
      <summary>{words.heading}</summary>
      <p>{words.intro}</p>
      <dl class="values">
        {provenance.rows.map((row) => (
          <Row row={row} />
        ))}
      </dl>
      <Original provenance={provenance} />
      <h2>{words.repairs}</h2>
      {provenance.repairs.length === 0 ? (
        <p>{words.noRepairs}</p>
      ) : (
        <ul>
          {provenance.repairs.map((repair) => (
            <li>{repair}</li>
          ))}
        </ul>
      )}
      {provenance.taken.length > 0 && (
        <>
          <h2>{words.taken}</h2>
          <dl class="values">
            {provenance.taken.map(({ rule, text }) => (
              <div>
                <dt>{rule}</dt>
                <dd>
                  <q>{text}</q>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </details>
  );
}

function Row({ row }: { readonly row: ProvenanceRow }) {
  return (
    <div>
      <dt>{row.label}</dt>
      <dd>
        <Isolated class="value" text={row.value} />
        <span class={`origin ${row.from}`}>
          <strong>{fromWords[row.from]}</strong> {row.source}
          {row.confidence !== null && ` (${row.confidence})`}
        </span>
      </dd>
    </div>
  );
}

function Original({ provenance }: { readonly provenance: Provenance }) {
  const { original, file, encoding, bytes, sha256 } = provenance;
  return (
    <>
      <h2>{words.originalHeading}</h2>
      <dl class="values">
        <div>
          <dt>{words.file}</dt>
          <dd>
            <bdi dir="ltr">
              <code>{file}</code>
            </bdi>
            {original === null ? (
              <span class="origin">{words.keptBack}</span>
            ) : (
              <a href={original.href} type="text/plain">
                {original.label}
              </a>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.encoding}</dt>
          <dd>
            <bdi>{encoding}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.size}</dt>
          <dd>
            <bdi>{bytes}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.sha256}</dt>
          <dd>
            <bdi dir="ltr">
              <code>{sha256}</code>
            </bdi>
          </dd>
        </div>
      </dl>
    </>
  );
}
