import { keys, type Field } from '../../article/keys.ts';
import { wholeFile } from '../../article/split.ts';
import type { Doubt, Settle } from '../../problems/report.ts';

const fields: Readonly<Record<string, Field>> = {
  headline: 'title',
  authors: 'authors',
  published: 'date',
  section: 'section',
  encoding: 'encoding',
};

/** What stands for a day that nobody knows but the archivist; no build takes it for one. */
const dayToWrite = 'YYYY-MM-DD';

/**
 * The lines that make every doubt of an article a stated value, as understood: `date: 2016-10-10` in the sidecar `a.yaml`; for one article of
 * a file of many labelled lines (`التاريخ: 2016-10-10`) at its head in that file. Null where nothing is in doubt.
 */
export function settleOf({ source, unsure, unknown, repairs }: Omit<Doubt, 'url' | 'encoding' | 'by'>): Settle | null {
  const values = [...Object.entries(unsure), ...unknown.map((field) => [field, dayToWrite] as const)];
  if (values.length === 0) return null;
  const whole = wholeFile(source);
  const isPart = whole !== source;
  const lines = values.flatMap(([name, value]) => {
    const key = keys.find(({ field }) => field === fields[name]);
    // The encoding is that of a whole file; where some of its bytes are of another, stating one would lose them.
    if (!key || (name === 'encoding' && (isPart || 'foreign-byte' in repairs))) return [];
    return [isPart ? `${key.arabic[0]!}: ${value}` : `${key.english[0]!}: ${scalar(name, value)}`];
  });
  if (lines.length === 0) return null;
  return { file: isPart ? whole : sidecarOf(source), under: null, text: lines.join('\n') };
}

/** The sidecar of an article file: `sport/a.txt` → `sport/a.yaml`. */
function sidecarOf(file: string): string {
  return `${file.replace(/(?<=[^/])\.[^./]*$/u, '')}.yaml`;
}

/** A rule of `archive.yaml` for a folder: `- { path: "sport", dateOrder: mdy }`. */
export function folderLine(folder: string, key: 'dateOrder' | 'encoding', value: string): Settle {
  return { file: 'archive.yaml', under: 'folders', text: `- { path: ${JSON.stringify(folder)}, ${key}: ${value} }` };
}

// A JSON string is one of YAML too.
function scalar(name: string, value: string): string {
  return name === 'published' || name === 'encoding' ? value : JSON.stringify(value);
}
