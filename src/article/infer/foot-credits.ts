import { splitNames } from '../parse/names.ts';
import { looksLikeName, nameEvidence } from './persons.ts';

/** Who made a text, by the roles that its foot names. */
export interface FootCredits {
  readonly authors: readonly string[];
  /** Characters at the end of the text that they take. */
  readonly length: number;
  readonly confidence: 'sure' | 'likely' | 'unsure';
}

/** A kind of work on a text that its foot names: whether who did it counts as an author, the words for it, and an example. */
interface Role {
  readonly name: string;
  readonly isAuthor: boolean;
  readonly words: string;
  readonly example: string;
}

// The press signs a text by who wrote or reported it. Who edits, translates or films is no author. Reuters' Arabic desk names reporters (تغطية), then who made the Arabic text
// of it (إعداد … للنشرة العربية): he is the author only where no reporter is named.
/** The roles, in the order in which they are looked for. */
export const roles: readonly Role[] = [
  {
    name: 'writer',
    isAuthor: true,
    words: 'كتبه|كتبته|كتبها|كتب|كتبت|كتابة|بقلم',
    example: 'كتب: سليم الحداد وهدى اليراعي',
  },
  {
    name: 'reporter',
    isAuthor: true,
    words:
      '(?:تغطية|متابعة|تقارير|تقرير)(?:\\s+(?:صحفية|صحافية|إخبارية|إضافية|اضافية|ميدانية))?|(?:شارك|شاركت|ساهم|ساهمت)\\s+في\\s+(?:التغطية|التقرير|إعداد التقرير|الإعداد)',
    example: 'تقرير سليم الحداد وهدى اليراعي، تحرير سعاد الخطيب',
  },
  {
    name: 'preparer',
    isAuthor: true,
    words: 'إعداد|اعداد|أعدّه|أعده|أعدها|أعدته|أعد التقرير|أعدت التقرير',
    example: '(إعداد سليم الحداد وتحرير هدى اليراعي)',
  },
  {
    name: 'editor',
    isAuthor: false,
    words: 'تحرير|حرره|حررته|مراجعة|تدقيق|إشراف',
    example: '(إعداد سليم الحداد للنشرة العربية - تحرير هدى اليراعي)',
  },
  { name: 'translator', isAuthor: false, words: 'ترجمة', example: 'كتب سليم الحداد – ترجمة هدى اليراعي' },
  { name: 'photographer', isAuthor: false, words: 'تصوير|عدسة', example: 'كتب سليم الحداد، تصوير هدى اليراعي' },
];

const forArabic = /\s+(?:للنشرة|للخدمة|باللغة)\s+العربية$/u;
const anyRole = `(?:${roles.map(({ words }) => words).join('|')})(?=[\\s:：/])`;
const between = new RegExp(`\\s*[-–—،,؛/|]\\s*(?=${anyRole})|\\s+ـ+\\s*(?=${anyRole})|\\s+و(?=${anyRole})`, 'u');
const openers = roles.map((role) => ({ role, opener: new RegExp(`^(?:${role.words})(?:\\s*[:：/–-]\\s*|\\s+)`, 'u') }));
const longest = 220;
const inBrackets = /(^|[.!؟?…»"”:]\s*|\n\s*)[([]([^()[\]\n]{8,220})[)\]]\s*\.?$/u;

interface Credit {
  readonly role: Role;
  readonly names: readonly string[];
  readonly isForArabic: boolean;
}

/**
 * The credits at the end of a text: in brackets behind its last sentence or on a line of their own («(إعداد سليم الحداد وتحرير هدى اليراعي)»), or a bare line that names two roles. Null where
 * any part of them is not a role with the names of persons behind it.
 */
export function footCredits(text: string): FootCredits | null {
  const trimmed = text.trimEnd();
  const [all, before, inside] = inBrackets.exec(trimmed) ?? [];
  const isLine = trimmed.length <= longest && !trimmed.includes('\n');
  const written = inside ?? (isLine ? trimmed.replace(/\s*\.$/u, '') : null);
  if (written === null) return null;
  const read = written.trim().split(between).map(creditOf);
  const credits = read.filter((credit) => credit !== null);
  if (credits.length < read.length) return null;
  if (inside === undefined && new Set(credits.map(({ role }) => role)).size < 2) return null;
  const authors = authorsOf(credits);
  if (authors.length > 6) return null;
  const length = text.length - (inside === undefined ? 0 : trimmed.length - (all!.length - before!.length));
  return { authors, length, confidence: confidenceOf(authors, credits) };
}

function creditOf(text: string): Credit | null {
  for (const { role, opener } of openers) {
    const match = opener.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length).trim();
    const names = splitNames(rest.replace(forArabic, ''));
    if (names.length > 0 && names.every(looksLikeName)) return { role, names, isForArabic: forArabic.test(rest) };
  }
  return null;
}

function authorsOf(credits: readonly Credit[]): readonly string[] {
  const writers = credits.filter(({ role }) => role.isAuthor);
  const own = writers.filter(({ isForArabic }) => !isForArabic);
  return [...new Set((own.length > 0 ? own : writers).flatMap(({ names }) => names))];
}

// A name that no list knows is one by its role alone, and a comma may be lost in one of four words.
function confidenceOf(authors: readonly string[], credits: readonly Credit[]): FootCredits['confidence'] {
  const areKnown = authors.every((name) => nameEvidence(name) === 'strong' && name.split(/\s+/u).length <= 3);
  const isPlain =
    credits.every(({ isForArabic }) => !isForArabic) ||
    credits.some(({ role, isForArabic }) => role.isAuthor && !isForArabic);
  if (areKnown && isPlain) return 'sure';
  return areKnown || credits.length > 1 ? 'likely' : 'unsure';
}
