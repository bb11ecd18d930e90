import type { z } from 'zod';
import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { settingsSchema, type Settings } from './settings.ts';
import { parseYaml, type YamlText } from './yaml.ts';

const file = 'archive.yaml';

/** Reads `archive.yaml` into settings with every default filled in, or lists everything that is wrong with it, with the line of each. */
export function readSettings(text: string): Settings | readonly Problem[] {
  const yaml = parseYaml(text, file, 1);
  if ('code' in yaml) return [{ ...yaml, code: 'bad-settings' }];
  const parsed = settingsSchema.safeParse(yaml.value ?? {});
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => problemsOf(issue, yaml));
  const { title, description, publisher, newspaper, baseUrl, rights, split, ...rest } = parsed.data;
  return {
    ...rest,
    title,
    description: description ?? null,
    publisher: publisher ?? title,
    newspaper: newspaper ?? null,
    baseUrl: baseUrl?.replace(/\/+$/u, '') ?? null,
    rights: rights ?? null,
    split: split.map(({ folder, line, label }) => ({
      folder: folder?.normalize('NFC').replace(/^\/+|\/+$/gu, '') ?? null,
      line: line ?? null,
      label: label ?? null,
    })),
  };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, yaml: YamlText): readonly Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownSetting([...path, key], yaml));
  return [
    {
      code: 'bad-settings',
      file,
      line: yaml.lineOf(path),
      found: foundAt(path, yaml),
      expected: expectedBy(issue),
      hint: examples[(path[0] as keyof typeof examples | undefined) ?? 'title'],
    },
  ];
}

function foundAt(path: readonly (string | number)[], yaml: YamlText): string {
  const value = path.reduce<unknown>(
    (parent, step) =>
      parent === null || typeof parent !== 'object' ? undefined : (parent as Record<string, unknown>)[step],
    yaml.value,
  );
  const name = path.join('.');
  if (value === undefined) return `no ${name}`;
  return name === '' ? JSON.stringify(value) : `${name}: ${JSON.stringify(value)}`;
}

function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return issue.expected === 'string' ? 'text' : `a value of type ${issue.expected}`;
  if (issue.code === 'invalid_format')
    return issue.format === 'url' ? 'a web address (https://…)' : `text like ${issue.pattern ?? issue.format}`;
  return issue.message;
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
};
