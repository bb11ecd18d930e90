import { fold } from '../../arabic/fold.ts';
import type { Line } from './debris.ts';
import { splitTopics } from './value.ts';

/** The tags that a text's last lines list, and the text without them. */
export interface Tagged {
  readonly lines: readonly Line[];
  /** Null where there is no such list. */
  readonly tags: { readonly value: readonly string[]; readonly line: number; readonly isDivided: boolean } | null;
  readonly taken: readonly { readonly rule: 'tag-line'; readonly text: string }[];
}

const opener =
  /^[#*•\s]*(?:سمات|السمات|وسوم|الوسوم|وسم|الوسم|أوسمة|الأوسمة|كلمات مفتاحية|الكلمات المفتاحية|كلمات دالة|الكلمات الدالة|كلمات دلالية|الكلمات الدلالية|كلمات دليلية|الكلمات الدليلية|كلمات البحث|تاغات|تاجات|تاقات|هاشتاغ|هاشتاق|tags?|keywords?)(?:\s+(?:الخبر|المقال|الموضوع))?(?=$|[\s:：|>»-])\s*[:：|>»-]*\s*/iu;
const hashtags = /^(?:#[\p{L}\p{N}_]+[\s،,]*)+$/u;
// Behind a full sentence the list may run on in the same line: «… في ختام اللقاء. سمات تركيا روسيا».
const stuck =
  /(?<=[.!؟?…»"”)]|\S{3})\s+(سمات|وسوم|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية|الكلمات الدالة)\s*[:：]?\s+(\S[^.!؟?]*)$/u;
const marked = /[.!؟?…»"”)]\s*$/u;
const bound =
  /(?:^|\s)(?:من|أبرز|أهم|بعض|كل|عن|على|إلى|في|هذه|تلك|وهي|هي|ذات|له|لها|لهم|فيه|فيها|أحد|إحدى|جميع|مع|أو|و|أي|بين)$/u;
const divider = /[،,;؛|#\n]|\s[-–—•/]\s/u;
const footLines = 5;
const mostWords = 28;
const mostTagLines = 14;

/** Takes the list of tags from a text's foot («الوسوم: سوريا، طاقة», «سمات سوريا طاقة», one a line below «كلمات مفتاحية»), as lines of their own or behind the last sentence. */
export function takeTags(lines: readonly Line[]): Tagged {
  const full = lines.filter((line) => line.text !== '');
  const foot = full.slice(Math.max(1, full.length - mostTagLines - 1));
  for (const [at, line] of foot.entries()) {
    const left = foot.length - at;
    if (line.mark !== 'plain' || line.text.length > 400) continue;
    if (left <= footLines && hashtags.test(line.text)) return taken(lines, [line], line.text);
    const match = opener.exec(line.text);
    if (!match) continue;
    const rest = line.text.slice(match[0].length);
    const below = foot.slice(at + 1);
    if (rest === '' && below.length > 0 && below.every(mayBeTag))
      return taken(lines, [line, ...below], below.map((one) => one.text).join('\n'));
    if (left <= footLines && isList(rest, /[:：|>»-]/u.test(match[0]))) return taken(lines, [line], rest);
  }
  return stuckTags(lines, full.at(-1));
}

/** True for a line that begins a list of tags («الوسوم: …», «كلمات مفتاحية»), or is one of hashtags. */
export function opensTags(text: string): boolean {
  const match = opener.exec(text);
  if (!match) return hashtags.test(text);
  const rest = text.slice(match[0].length);
  return rest === '' || isList(rest, /[:：|>»-]/u.test(match[0]));
}

function mayBeTag(line: Line): boolean {
  return line.text.length <= 40 && !/[.:؛…]$/u.test(line.text) && line.mark !== 'image';
}

// «سمات القائد الناجح ثلاث.» is a sentence; «سمات الأسد:» without a list opens one.
function isList(rest: string, isMarked: boolean): boolean {
  const words = rest.split(/\s+/u).length;
  if (rest === '' || words > mostWords || /[!؟?:]|[.…]$/u.test(rest)) return false;
  return isMarked || divider.test(rest) || words <= 12;
}

function taken(lines: readonly Line[], gone: readonly Line[], list: string): Tagged {
  const kept = lines.filter((line) => !gone.includes(line));
  return {
    lines: kept,
    tags: tagsOf(list, kept, gone[0]!.number),
    taken: gone.map((line) => ({ rule: 'tag-line', text: line.text })),
  };
}

function stuckTags(lines: readonly Line[], last: Line | undefined): Tagged {
  const none: Tagged = { lines, tags: null, taken: [] };
  if (last?.mark !== 'plain' || !/سمات|وسوم|كلمات/u.test(last.text)) return none;
  const match = stuck.exec(last.text);
  const list = match?.[2] ?? '';
  if (!match || list.split(/\s+/u).length > mostWords) return none;
  const before = last.text.slice(0, match.index);
  // Without a sentence's end before it, the list must be short and the word stand alone.
  if (!marked.test(before) && (bound.test(before) || list.split(/\s+/u).length > 8)) return none;
  const kept = lines.map((line) => (line === last ? { ...line, text: before.trimEnd() } : line));
  return { lines: kept, tags: tagsOf(list, kept, last.number), taken: [{ rule: 'tag-line', text: match[0].trim() }] };
}

function tagsOf(list: string, lines: readonly Line[], line: number): Tagged['tags'] {
  const isDivided = divider.test(list) || !/\s/u.test(list.trim());
  const value = isDivided ? splitTopics(list.replace(/\s[-–—•/]\s/gu, '،')) : inPhrases(list, lines);
  return value.length === 0 ? null : { value, line, isDivided };
}

const longestTag = 4;

// Tags with nothing but blanks between them: words that stand together in the text stay together («الملك سلمان»), all others are tags of their own.
function inPhrases(list: string, lines: readonly Line[]): readonly string[] {
  const text = ` ${plain(lines.map((line) => line.text).join(' '))} `;
  const words = list.trim().split(/\s+/u);
  const tags: string[] = [];
  for (let at = 0; at < words.length;) {
    let size = Math.min(longestTag, words.length - at);
    while (size > 1 && !text.includes(` ${plain(words.slice(at, at + size).join(' '))} `)) size -= 1;
    tags.push(words.slice(at, at + size).join(' '));
    at += size;
  }
  return [...new Set(tags)];
}

function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
}
