import type { Clean, Comparison, Generator } from './compare.ts';
import type { Cost } from './measure.ts';
import type { Ratio } from './ratios.ts';
import type { QueryCost } from './reader.ts';

const names: Readonly<Record<Generator, string>> = {
  warraq: 'Warraq, clean',
  stock: 'stock Eleventy + Pagefind',
  hugo: 'Hugo + Pagefind',
};

const head =
  '| build | time | time of all processors | peak memory of all processes | files | files an article | kB an article |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n';

/** One corpus as a table: each build, what it cost, what came of it; then what a query costs a reader, where that was measured. */
export function tableOf({ articles, clean, later, reader }: Comparison): string {
  const rowsOf = (generator: Generator) => {
    const built = clean[generator];
    if (!built) return [];
    const after = generator === 'warraq' ? Object.entries(later) : Object.entries(built.parts);
    const prefix = generator === 'warraq' ? '– again, ' : '– of which ';
    return [
      row(names[generator], built.cost, built, articles),
      ...after.map(([name, cost]) => row(prefix + name, cost, null, articles)),
    ];
  };
  const rows = (['warraq', 'stock', 'hugo'] as const).flatMap(rowsOf);
  const costs = [...Object.values(clean).map((built) => built?.cost), ...Object.values(later)];
  const failures = costs.flatMap((cost) => (cost?.failed ? [`\n${cost.failed}\n`] : []));
  const read = reader
    ? [
        '\n| query of a reader, median (worst) | time | requests | kB |\n| --- | ---: | ---: | ---: |\n',
        queryRow('first', reader.first),
        queryRow('later', reader.later),
      ]
    : [];
  return [`${number(articles)} articles\n\n`, head, ...rows, ...failures, ...read].join('');
}

/** Costs as shares of others, a row each. */
export function ratioTable(ratios: readonly Ratio[]): string {
  const shown = (share: number | null) => (share === null ? '–' : share.toFixed(2));
  const rows = ratios.map(
    ({ what, seconds, cpuSeconds, peakBytes }) =>
      `| ${what} | ${shown(seconds)} | ${shown(cpuSeconds)} | ${shown(peakBytes)} |\n`,
  );
  return `| ratio | time | time of all processors | peak memory |\n| --- | ---: | ---: | ---: |\n${rows.join('')}`;
}

function row(
  name: string,
  { seconds, cpuSeconds, peakBytes, failed }: Cost,
  built: Clean | null,
  articles: number,
): string {
  const extent = built?.site;
  const cells = [
    failed === null ? name : `${name}, which failed`,
    `${seconds.toFixed(1)} s`,
    cpuSeconds === null ? '–' : `${cpuSeconds.toFixed(1)} s`,
    peakBytes === null ? '–' : `${(peakBytes / 2 ** 30).toFixed(2)} GiB`,
    extent ? number(extent.files) : '',
    extent ? (extent.files / articles).toFixed(2) : '',
    extent ? (extent.bytes / articles / 1000).toFixed(1) : '',
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function queryRow(name: string, costs: readonly QueryCost[]): string {
  const cells = (['milliseconds', 'requests', 'bytes'] as const).map((key) => {
    const sorted = costs.map((cost) => (key === 'bytes' ? cost.bytes / 1000 : cost[key])).sort((a, b) => a - b);
    const unit = key === 'milliseconds' ? ' ms' : '';
    return `${Math.round(sorted[Math.floor((sorted.length - 1) / 2)]!)}${unit} (${Math.round(sorted.at(-1)!)}${unit})`;
  });
  return `| ${name} | ${cells.join(' | ')} |\n`;
}

const number = (value: number) => value.toLocaleString('en');
