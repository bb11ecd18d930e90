import { inlineText } from '../blocks.ts';
import { splitNames } from '../parse/names.ts';
import type { Part } from '../parse/paragraphs.ts';
import { without } from './head.ts';
import { type Found, type Head, partText } from './head-lines.ts';

/** What a folder's byline pattern found in a text, and the text without it. */
export interface PatternByline extends Pick<Head, 'parts' | 'taken'> {
  readonly authors: Found<readonly string[]>;
}

const headParts = 6;
const footParts = 3;
const longestLine = 160;
const longestName = 60;

/**
 * Takes the byline that archive.yaml describes for a folder, «تقرير: {author} - {any}»: a line of its own at the head or foot, or, where the
 * pattern goes on behind the name, the words that open a paragraph of the head. Null where no part of the text is like it.
 */
export function takePattern(parts: readonly Part[], pattern: string): PatternByline | null {
  const source = sourceOf(pattern);
  const line = new RegExp(`^\\s*${source}\\s*$`, 'u');
  const opener = /\{author\}\s*[^\s{]/u.test(pattern) ? new RegExp(`^\\s*${source}\\s*`, 'u') : null;
  for (const part of [...parts.slice(0, headParts), ...parts.slice(headParts).slice(-footParts)]) {
    const text = partText(part);
    if (part.block.kind !== 'paragraph' && part.block.kind !== 'heading') continue;
    const whole = text.length <= longestLine ? namesOf(line.exec(text)) : null;
    if (whole)
      return found(
        parts.filter((one) => one !== part),
        text,
        whole,
        part,
      );
    const opening = opener?.exec(inlineText(part.block.children).slice(0, longestLine));
    const names = opening ? namesOf(opening) : null;
    if (!opening || !names || part.block.kind !== 'paragraph') continue;
    const rest: Part = {
      ...part,
      block: { kind: 'paragraph', children: without(part.block.children, opening[0].length) },
    };
    return found(
      parts.map((one) => (one === part ? rest : one)),
      opening[0].trim(),
      names,
      part,
    );
  }
  return null;
}

function found(parts: readonly Part[], text: string, value: readonly string[], { line }: Part): PatternByline {
  const rule = 'folder-rule';
  return { authors: { value, rule, confidence: 'sure', line }, parts, taken: [{ rule, text }] };
}

function namesOf(match: RegExpExecArray | null): readonly string[] | null {
  const names = splitNames(match?.groups?.author ?? '');
  return names.length > 0 ? names : null;
}

// The pattern's own words match in any spelling that readers take for the same, with any dash and any number of spaces.
function sourceOf(pattern: string): string {
  return pattern
    .trim()
    .split(/(\{author\}|\{any\})/u)
    .map((piece) => {
      if (piece === '{author}') return `\\s*(?<author>\\p{L}[^\\n]{1,${longestName}}?)\\s*`;
      if (piece === '{any}') return `[^\\n]{0,${longestLine}}?`;
      return piece
        .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
        .replace(/\s+/gu, '\\s+')
        .replace(/[أإآا]/gu, '[أإآا]')
        .replace(/[يى]/gu, '[يى]')
        .replace(/[ةه]/gu, '[ةه]')
        .replace(/[-–—ـ]/gu, '[-–—ـ]');
    })
    .join('');
}
