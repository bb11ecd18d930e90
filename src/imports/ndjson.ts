import type { Found, SourceRecord } from './found.ts';
import { brokenRecord } from './found.ts';
import type { Line } from './lines.ts';

/** NDJSON, an object a line, as records; a line that is no object is told, blank lines are passed over. */
export async function* readNdjson(file: string, lines: AsyncIterable<Line>): AsyncGenerator<Found> {
  for await (const { number, text } of lines) {
    if (text?.trim() === '') continue;
    yield readLine(file, number, text);
  }
}

function readLine(file: string, line: number, text: string | null): Found {
  const place = { file, line };
  const broken = (found: string, hint = 'mend the line and run the command again'): Found =>
    brokenRecord(place, found, 'one JSON object a line, in UTF-8', hint);
  if (text === null) return broken('bytes that are no text in UTF-8, or a line of more than 48 MB');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const isArray = line === 1 && text.trimStart().startsWith('[');
    const hint = isArray ? `jq -c '.[]' ${file} > articles.ndjson` : undefined;
    return broken(`${text.slice(0, 60)} (${error instanceof Error ? error.message : String(error)})`, hint);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return broken(text, Array.isArray(value) ? `jq -c '.[]' ${file} > articles.ndjson` : undefined);
  }
  return { kind: 'record', record: recordOf(place, value) };
}

/** An object's texts, numbers and lists under their names; members of an object inside it are joined to its name by a dot. */
function recordOf(place: SourceRecord['place'], object: object): SourceRecord {
  const values = new Map<string, string | readonly string[]>();
  const add = (name: string, value: unknown, depth: number): void => {
    if (Array.isArray(value)) {
      const items = value.map(itemOf).filter((item) => item !== '');
      if (items.length > 0) values.set(name, items);
    } else if (typeof value === 'object' && value !== null) {
      if (depth < 4) for (const [key, one] of Object.entries(value)) add(`${name}.${key}`, one, depth + 1);
    } else if (typeof value === 'string') values.set(name, value);
    else if (typeof value === 'number' || typeof value === 'boolean') values.set(name, String(value));
  };
  for (const [name, value] of Object.entries(object)) add(name, value, 1);
  return { place, number: String(place.line).padStart(6, '0'), values, blocks: null, images: new Map() };
}

// In lists of objects ({"name": "…"}, {"term": "…"}) the name counts.
function itemOf(item: unknown): string {
  if (typeof item === 'string' || typeof item === 'number') return String(item);
  if (typeof item !== 'object' || item === null) return '';
  const named = Object.entries(item).find(
    ([key, value]) =>
      /^(?:name|title|label|term|full_?name|display_?name|الاسم|اسم)$/iu.test(key) && typeof value === 'string',
  );
  return named ? String(named[1]) : '';
}
