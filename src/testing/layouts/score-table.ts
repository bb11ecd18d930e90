import type { Score } from './score.ts';

const columns = ['title', 'authors', 'date', 'tags', 'encoding', 'clean', 'recall', 'sure'] as const;

/** Scores as a Markdown table, a row a layout: shares in per cent, of words for recall and of values called sure for sure. */
export function scoreTable(rows: readonly (readonly [string, Score])[]): string {
  const percent = (share: number) => (share === 1 ? '100' : (share * 100).toFixed(share > 0.99 ? 2 : 1));
  const lines = rows.map(([name, score]) => [name, score.files, ...columns.map((column) => percent(score[column]))]);
  return [['layout', 'files', ...columns], ['---', ...columns.map(() => '---:'), '---:'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}
