import { codes } from './codes.ts';
import { effectOf, type Problem } from './problem.ts';

/** Where every file that was read ended: read = published + drafts + quarantined. */
export interface Balance {
  readonly read: number;
  readonly published: number;
  /** Drafts, and articles under an embargo. */
  readonly drafts: number;
  readonly quarantined: number;
}

/** A published article that may want a human eye. */
export interface Doubt {
  readonly source: string;
  readonly url: string;
  readonly encoding: string;
  /** Values inferred without much certainty: {headline: 'قمة تركية…'} */
  readonly unsure: Readonly<Record<string, string>>;
  /** Repairs made to what is shown, by rule. */
  readonly repairs: Readonly<Record<string, number>>;
}

/** `.warraq/report.json` */
export interface Report {
  readonly published: boolean;
  readonly balance: Balance;
  readonly problems: readonly (Problem & { readonly effect: string })[];
  /** Files held back on purpose: drafts, and articles under an embargo with its day. */
  readonly held: readonly { readonly source: string; readonly why: string }[];
  readonly doubts: readonly Doubt[];
  /** Texts that were printed more than once, and how many articles are their printings. */
  readonly reprints: { readonly clusters: number; readonly articles: number };
}

/** The report of a build, problems in the order of their files. */
export function buildReport(parts: Omit<Report, 'problems'> & { readonly problems: readonly Problem[] }): Report {
  const place = (problem: Problem) => `${problem.file}:${String(problem.line ?? 0).padStart(8, '0')}`;
  const problems = [...parts.problems]
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    .map((problem) => ({ ...problem, effect: effectOf(problem) }));
  return { ...parts, problems };
}

const escape = (text: string) =>
  text.replace(/[&<>"]/gu, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&quot;');
const cell = (text: string) => `<td dir="auto">${escape(text)}</td>`;
const row = (...cells: readonly string[]) => `<tr>${cells.map(cell).join('')}</tr>`;
const table = (heading: string, columns: readonly string[], rows: readonly string[]) =>
  rows.length === 0
    ? ''
    : `<h2>${heading} (${rows.length})</h2><table><thead><tr>${columns.map((c) => `<th scope="col">${c}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

const reprintLine = ({ clusters, articles }: Report['reprints']) =>
  clusters === 0
    ? ''
    : `<p>Texts printed more than once: ${clusters}, in ${articles} articles; each has a page that links them, and none was merged.</p>`;

/** The report as a page to read: the balance first, then each file that needs a human eye. It links to nothing. */
export function formatReportHtml(report: Report): string {
  const { read, published, drafts, quarantined } = report.balance;
  const of = (effect: string) =>
    report.problems
      .filter((problem) => problem.effect === effect)
      .map((p) =>
        row(p.line === null ? p.file : `${p.file}:${p.line}`, codes[p.code].title, p.found, p.expected, p.hint),
      );
  const columns = ['File', 'What is wrong', 'Found', 'Expected', 'Do'];
  const doubts = (pick: (doubt: Doubt) => Readonly<Record<string, string | number>>) =>
    report.doubts
      .filter((doubt) => Object.keys(pick(doubt)).length > 0)
      .map((d) =>
        row(
          d.source,
          d.url,
          Object.entries(pick(d))
            .map(([k, v]) => `${k}: \u2068${v}\u2069`)
            .join('; '),
        ),
      );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Build report</title><meta name="viewport" content="width=device-width">
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
table{border-collapse:collapse;width:100%}td,th{border:1px solid gray;padding:.3rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}</style></head>
<body><h1>Build report</h1>
<p>${report.published ? 'The site was published.' : 'The site was NOT published; the former one is as it was.'}</p>
<p>${read} files read = ${published} published + ${drafts} drafts + ${quarantined} quarantined.</p>
${reprintLine(report.reprints)}
${table('Stops the build', columns, of('stop'))}
${table('Quarantined', columns, of('quarantine'))}
${table('Notices', columns, of('notice'))}
${table(
  'Held back',
  ['File', 'Why'],
  report.held.map((held) => row(held.source, held.why)),
)}
${table(
  'Inferred without certainty',
  ['File', 'Page', 'Values'],
  doubts((doubt) => doubt.unsure),
)}
${table(
  'Repaired',
  ['File', 'Page', 'Repairs'],
  doubts((doubt) => doubt.repairs),
)}
</body></html>
`;
}
