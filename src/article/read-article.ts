import { effectOf, type Problem } from '../problems/problem.ts';
import { parseYaml } from '../settings/yaml.ts';
import type { Settings } from '../settings/settings.ts';
import type { Article, Encoding } from './article.ts';
import { decode } from './decode.ts';
import { encodingNamed } from './decode/encodings.ts';
import { resolveImages } from './images.ts';
import { infer } from './infer.ts';
import { normalize } from './normalize.ts';
import { parse } from './parse.ts';
import { settleStatements } from './parse/stated.ts';
import { statementsOf, type Statement } from './parse/statement.ts';

/** A file of the content folder with its sidecar, paths below `content/`, NFC, `/` between folders. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sidecar: { readonly path: string; readonly bytes: Uint8Array } | null;
}

/** What a file gave: an article, or null where a problem sets it aside or stops the build; notices come with the article. */
export interface Reading {
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/** Bytes → article: decode, parse, infer, normalize. `images` are the paths of all images below `content/`. Touches nothing, and refuses with every problem found, not only the first. */
export function readArticle(file: SourceFile, settings: Settings, images: ReadonlySet<string>): Reading {
  const sidecar = readSidecar(file.sidecar);
  const encoding = statedEncoding(sidecar.statements);
  const decoded = decode(file.path, file.bytes, encoding);
  if ('code' in decoded) return { article: null, problems: [...sidecar.problems, decoded] };
  const spec = parse(file.path, decoded.text);
  if ('code' in spec) return { article: null, problems: [...sidecar.problems, spec] };
  const own = spec.statements.filter(({ source }) => source.rule === 'front-matter');
  const labels = spec.statements.filter(({ source }) => source.rule !== 'front-matter');
  const settled = settleStatements([...own, ...sidecar.statements, ...labels]);
  const problems = [...sidecar.problems, ...spec.problems, ...settled.problems];
  if (problems.some(isFatal)) return { article: null, problems };
  const inferred = infer(file.path, spec, settled.stated);
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
  const told = [...problems, ...inferred.problems, ...shown.problems];
  return article.words === 0 ? { article: null, problems: [...told, noBody(file.path)] } : { article, problems: told };
}

function isFatal(problem: Problem): boolean {
  return effectOf(problem) !== 'notice';
}

function readSidecar(sidecar: SourceFile['sidecar']): {
  statements: readonly Statement[];
  problems: readonly Problem[];
} {
  if (sidecar === null) return { statements: [], problems: [] };
  const { path, bytes } = sidecar;
  const decoded = decode(path, bytes, null);
  if ('code' in decoded)
    return decoded.code === 'empty-file' ? { statements: [], problems: [] } : { statements: [], problems: [decoded] };
  const yaml = parseYaml(decoded.text, path, 1);
  if ('code' in yaml) return { statements: [], problems: [yaml] };
  if (yaml.value === null) return { statements: [], problems: [] };
  if (typeof yaml.value === 'object' && !Array.isArray(yaml.value)) return statementsOf(yaml, path, 'sidecar');
  const found = decoded.text.split('\n', 1)[0] ?? '';
  const problem: Problem = {
    code: 'broken-yaml',
    file: path,
    line: 1,
    found,
    expected: 'keys and values',
    hint: 'date: 2016-10-10',
  };
  return { statements: [], problems: [problem] };
}

function statedEncoding(statements: readonly Statement[]): Encoding | null {
  const written = statements.find(({ key }) => key.field === 'encoding')?.written;
  return written ? encodingNamed(written) : null;
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
