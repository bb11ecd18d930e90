import { cutShort } from '../problems/cut-short.ts';
import { effectOf, type Problem } from '../problems/problem.ts';
import { rulesFor } from '../settings/folder-rules.ts';
import type { Settings } from '../settings/settings.ts';
import type { Article } from './article.ts';
import { decode, type Decoded } from './decode.ts';
import { resolveImages } from './images.ts';
import { isLost, lostPlaces } from './decode/lost-letters.ts';
import { infer } from './infer.ts';
import { normalize } from './normalize.ts';
import { parse } from './parse.ts';
import { settleStatements } from './parse/stated.ts';
import type { Statement } from './parse/statement.ts';
import { readSidecar, statedEncoding } from './sidecar.ts';
import { inWholeFile, type FilePart } from './split.ts';

/** A file of the content folder with its sidecar, paths below `content/`, NFC, `/` between folders. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sidecar: { readonly path: string; readonly bytes: Uint8Array } | null;
  /** Where it was cut from a file of many articles. */
  readonly part?: FilePart;
}

/** What a file gave: an article, or null where a problem sets it aside or stops the build; notices come with the article. */
export interface Reading {
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/** Bytes → article: decode, parse, infer, normalize. `images` are the paths of all images below `content/`. Touches nothing, and refuses with every problem found, not only the first. */
export function readArticle(file: SourceFile, settings: Settings, images: ReadonlySet<string>): Reading {
  const reading = readWhole(file, settings, images);
  return file.part ? inWholeFile(reading, file.path, file.part) : reading;
}

/** The text of a file, in the encoding that its sidecar, the file it was cut from or its folder says, else in the one that reads best. */
export function decodeSource(
  file: SourceFile,
  settings: Settings,
  beside: readonly Statement[] = readSidecar(file.sidecar).statements,
): Decoded | Problem {
  const encoding = statedEncoding(beside) ?? file.part?.encoding ?? rulesFor(file.path, settings.folders).encoding;
  return decode(file.path, file.bytes, encoding);
}

function readWhole(file: SourceFile, settings: Settings, images: ReadonlySet<string>): Reading {
  const sidecar = readSidecar(file.sidecar);
  const rules = rulesFor(file.path, settings.folders);
  const decoded = decodeSource(file, settings, sidecar.statements);
  if ('code' in decoded) return { article: null, problems: [...sidecar.problems, decoded] };
  const spec = parse(file.path, decoded.text);
  if ('code' in spec) return { article: null, problems: [...sidecar.problems, spec] };
  const own = spec.statements.filter(({ source }) => source.rule === 'front-matter');
  // A list of tags at the foot gives way to one that was written for the archive.
  const written = new Set([...own, ...sidecar.statements].map(({ key }) => key.field));
  const labels = spec.statements.filter(
    ({ key, source }) => source.rule !== 'front-matter' && !(source.rule === 'tag-line' && written.has(key.field)),
  );
  // A value of question marks is none; the text may show what it was.
  const sound = [...own, ...sidecar.statements, ...labels].filter(({ raw }) => typeof raw !== 'string' || !isLost(raw));
  const settled = settleStatements(sound, rules.dateOrder);
  const problems = [...sidecar.problems, ...spec.problems, ...settled.problems];
  if (problems.some(isFatal)) return { article: null, problems };
  const inferred = infer(file.path, spec, settled.stated, rules, settings);
  const facts = {
    path: file.path,
    bytes: file.bytes,
    encoding: decoded.encoding,
    encodingConfidence: decoded.confidence,
    repairs: decoded.repairs,
  };
  const shown = resolveImages(
    inferred.parts.map((part) => part.block),
    { article: file.path, text: decoded.text, images },
  );
  const article = normalize(facts, spec, settled.stated, inferred, settings, shown.blocks);
  const told = [...problems, ...missingLetters(file.path, decoded), ...inferred.problems, ...shown.problems];
  return article.words === 0 ? { article: null, problems: [...told, noBody(file.path)] } : { article, problems: told };
}

function isFatal(problem: Problem): boolean {
  return effectOf(problem) !== 'notice';
}

// Bytes that were not of the file's encoding are told as such.
function missingLetters(file: string, { text, repairs }: Decoded): readonly Problem[] {
  const places = repairs.some(({ rule }) => rule === 'foreign-byte') ? [] : lostPlaces(text);
  const [first] = places;
  if (!first) return [];
  return [
    {
      code: 'missing-letters',
      file,
      line: first.line,
      found: `${cutShort(first.text, 120)}${places.length > 1 ? `, and ${places.length - 1} more lines` : ''}`,
      expected: 'the letters',
      hint: 'look for an older copy: these were lost when the file was converted, and no program can bring them back',
    },
  ];
}

function noBody(file: string): Problem {
  return {
    code: 'no-body',
    file,
    line: null,
    found: 'a file whose every line became a headline, byline, date or label',
    expected: 'at least one line of text',
    hint: 'write the article below its head, or delete the file',
  };
}
