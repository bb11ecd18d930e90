import type { z } from 'zod';
import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { FolderRule } from './folder-rules.ts';
import { folderRule, folderSchema } from './folder-schema.ts';
import { settingsSchema, type Settings } from './settings.ts';
import { parseYaml, type YamlText } from './yaml.ts';

const file = 'archive.yaml';

/** Reads `archive.yaml` into settings with every default filled in, or lists everything that is wrong with it, with the line of each. */
export function readSettings(text: string): Settings | readonly Problem[] {
  const yaml = parseYaml(text, file, 1);
  if ('code' in yaml) return [{ ...yaml, code: 'bad-settings' }];
  const parsed = settingsSchema.safeParse(yaml.value ?? {});
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => problemsOf(issue, yaml));
  const { title, description, publisher, newspaper, baseUrl, rights, split, folders, ...rest } = parsed.data;
  const rules = folders.map(folderRule);
  const twice = rules.flatMap((rule, at) => saidTwice(rule, at, rules, yaml));
  const alike = rest.sections.flatMap((_, at) => sectionTwice(rest.sections, at, yaml));
  if (twice.length + alike.length > 0) return [...alike, ...twice];
  return {
    ...rest,
    title,
    description: description ?? null,
    publisher: publisher ?? title,
    newspaper: newspaper ?? null,
    baseUrl: baseUrl === undefined ? null : new URL(baseUrl).href.replace(/\/+$/u, ''),
    rights: rights ?? null,
    split: split.map(({ folder, line, label }) => ({
      folder: folder?.normalize('NFC').replace(/^\/+|\/+$/gu, '') ?? null,
      line: line ?? null,
      label: label ?? null,
    })),
    folders: rules,
  };
}

function saidTwice({ path }: FolderRule, at: number, rules: readonly FolderRule[], yaml: YamlText): readonly Problem[] {
  const first = rules.findIndex((rule) => rule.path === path);
  if (first === at) return [];
  return [
    {
      code: 'bad-settings',
      file,
      line: yaml.lineOf(['folders', at, 'path']),
      found: `a second rule for ${path}, beside the one on line ${yaml.lineOf(['folders', first, 'path']) ?? '?'}`,
      expected: 'one rule for a folder',
      hint: 'write all that holds for the folder in one rule',
    },
  ];
}

function sectionTwice(sections: Settings['sections'], at: number, yaml: YamlText): readonly Problem[] {
  return (['name', 'slug'] as const).flatMap((key) => {
    const first = sections.findIndex((section) => section[key] === sections[at]![key]);
    if (first === at) return [];
    return [
      {
        code: 'bad-settings' as const,
        file,
        line: yaml.lineOf(['sections', at, key]),
        found: `${key}: ${sections[at]![key]}, as the section on line ${yaml.lineOf(['sections', first, key]) ?? '?'}`,
        expected: `a ${key} of its own for every section`,
        hint: 'name it otherwise, or take one of the two out',
      },
    ];
  });
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, yaml: YamlText): readonly Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownSetting([...path, key], yaml));
  return [
    {
      code: 'bad-settings',
      file,
      line: lineNear(path, yaml),
      found: foundAt(path, yaml),
      expected: expectedBy(issue, path),
      hint: meantValue(issue, path, yaml) ?? examples[(path[0] as keyof typeof examples | undefined) ?? 'title'],
    },
  ];
}

// What is missing stands in no line, but what it is missing from does.
function lineNear(path: readonly (string | number)[], yaml: YamlText): number | null {
  return yaml.lineOf(path) ?? (path.length === 0 ? null : lineNear(path.slice(0, -1), yaml));
}

function valueAt(path: readonly (string | number)[], yaml: YamlText): unknown {
  return path.reduce<unknown>(
    (parent, step) =>
      parent === null || typeof parent !== 'object' ? undefined : (parent as Record<string, unknown>)[step],
    yaml.value,
  );
}

// `region: "XX"`; of a list «sections, item 2, slug: "Sport"».
function foundAt(path: readonly (string | number)[], yaml: YamlText): string {
  const value = valueAt(path, yaml);
  const name = path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : step)).join(', ');
  if (value === undefined) return `no ${name}`;
  return name === '' ? JSON.stringify(value) : `${name}: ${JSON.stringify(value)}`;
}

function expectedBy(issue: Issue, path: readonly (string | number)[]): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') {
    const keys = keysOf[String(path[0])];
    if (issue.expected === 'array') return 'a list, each item on a line of its own that begins with a dash';
    if (issue.expected === 'object')
      return keys ? `an item with ${keys.join(', ')}` : 'settings, one `key: value` a line';
    return 'text';
  }
  if (issue.code === 'invalid_format')
    return issue.format === 'url' ? 'a web address (https://…)' : '1 to 32 of a-z, 0-9 and -, first a letter or digit';
  return issue.message;
}

// «region: eg» → «region: EG»; «title: 2015», which is a number in YAML, → «title: "2015"»
function meantValue(issue: Issue, path: readonly (string | number)[], yaml: YamlText): string | null {
  const value = valueAt(path, yaml);
  const written = yaml.writtenAt(path);
  if (issue.code === 'invalid_type' && issue.expected === 'string' && written !== null) {
    return `${String(path.at(-1))}: ${JSON.stringify(written)}`;
  }
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return null;
  const allowed = new Map(issue.values.map((one) => [String(one).toLowerCase(), String(one)]));
  const meant = allowed.get(value.toLowerCase()) ?? allowed.get(nearest(value, [...allowed.keys()]) ?? '');
  return meant === undefined ? null : `${String(path.at(-1))}: ${meant}`;
}

function unknownSetting(path: readonly (string | number)[], yaml: YamlText): Problem {
  const key = String(path.at(-1));
  const allowed = path.length === 1 ? Object.keys(settingsSchema.shape) : (keysOf[String(path[0])] ?? []);
  const meant = nearest(key, allowed);
  return {
    code: 'bad-settings',
    file,
    line: yaml.lineOf(path),
    found: `${key}, which is no setting`,
    expected: `one of ${allowed.join(', ')}`,
    hint: meant === null ? `take the line out` : `${meant}: …`,
  };
}

// The keys of the settings that are lists.
const keysOf: Readonly<Record<string, readonly string[]>> = {
  sections: ['name', 'slug'],
  split: ['folder', 'line', 'label'],
  folders: Object.keys(folderSchema.shape),
};

const examples: Readonly<Record<keyof typeof settingsSchema.shape, string>> = {
  title: 'title: "أرشيف المدينة"',
  description: 'description: "أخبار المدينة من 2014 إلى 2017"',
  publisher: 'publisher: "مكتبة المدينة"',
  newspaper: 'newspaper: "جريدة المدينة"',
  region: 'region: SY',
  digits: 'digits: latn',
  baseUrl: 'baseUrl: "https://archive.example.org"',
  rights: 'rights: "جميع الحقوق محفوظة"',
  originals: 'originals: publish',
  sections: 'sections: [{ name: "سياسة", slug: politics }]',
  split: 'split: [{ folder: bulletins, line: "*****" }]',
  folders: 'folders: [{ path: "sport/1998", encoding: windows-1256, dateOrder: dmy, section: sport }]',
};
