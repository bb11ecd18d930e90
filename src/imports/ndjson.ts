import type { Found, Place, SourceRecord } from './found.ts';
import { brokenRecord } from './found.ts';
import { jsonTexts } from './json-texts.ts';
import type { Line } from './lines.ts';

/** NDJSON, an object a line, or one list of objects, as records, also the rows of a table that phpMyAdmin exported; what is no object is told, blank lines are passed over. */
export async function* readNdjson(file: string, lines: AsyncIterable<Line>): AsyncGenerator<Found> {
  let [last, nth] = [0, 1];
  for await (const { number, text } of jsonTexts(lines)) {
    if (text?.trim() === '') continue;
    const place = { file, line: number };
    if (last === 0 && text?.trim() === '{') {
      // Were its lines read one by one, each would be told.
      const hint = 'leave only the list of the articles in the file, from its [ to its ]';
      yield brokenRecord(place, 'an object over several lines', expected, hint);
      return;
    }
    nth = number === last ? nth + 1 : 1;
    last = number;
    yield* readValue(place, text, `${String(number).padStart(6, '0')}${nth === 1 ? '' : `-${nth}`}`);
  }
}

const expected = 'one JSON object a line, or a list of them, [{…}, {…}]; in UTF-8';

function readValue(place: Place, text: string | null, number: string): readonly Found[] {
  const broken = (found: string): readonly Found[] => [
    brokenRecord(place, found, expected, 'mend the line and run the command again'),
  ];
  if (text === null) return broken('bytes that are no text in UTF-8, or a line of more than 48 MB');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return broken(`${text.slice(0, 60)} (${error instanceof Error ? error.message : String(error)})`);
  }
  if (!isObject(value)) return broken(text);
  const rows = rowsOf(value);
  if (rows === null) return [{ kind: 'record', record: recordOf(place, value, number) }];
  return rows.map((row, at) => ({ kind: 'record', record: recordOf(place, row, `${number}-${at + 1}`) }));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// An export of phpMyAdmin: [{"type":"header", …}, {"type":"database", …}, {"type":"table","name":"news","data":[{…}]}].
function rowsOf({ type, name, version, data }: Readonly<Record<string, unknown>>): readonly object[] | null {
  if (type === 'table' && typeof name === 'string' && Array.isArray(data)) return data.filter(isObject);
  const isHead = (type === 'header' && version !== undefined) || (type === 'database' && name !== undefined);
  return isHead && data === undefined ? [] : null;
}

/** An object's texts, numbers and lists under their names; members of an object inside it are joined to its name by a dot. */
function recordOf(place: Place, object: object, number: string): SourceRecord {
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
  return { place, number, values, blocks: null, images: new Map() };
}

// In lists of objects ({"name": "…"}, {"term": "…"}, Drupal's {"value": "…"}) the name counts.
function itemOf(item: unknown): string {
  if (typeof item === 'string' || typeof item === 'number') return String(item);
  if (typeof item !== 'object' || item === null) return '';
  const named = Object.entries(item).find(
    ([key, value]) =>
      /^(?:name|title|label|term|value|full_?name|display_?name|الاسم|اسم)$/iu.test(key) &&
      /^(?:string|number|boolean)$/u.test(typeof value),
  );
  return named ? String(named[1]) : '';
}
