import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keys } from '../article/keys.ts';
import { program } from '../cli/main.ts';
import { codes } from '../problems/codes.ts';
import { folderSchema } from '../settings/folder-schema.ts';
import { readSettings } from '../settings/read-settings.ts';
import { settingsSchema } from '../settings/settings.ts';
import { filterNames } from '../browser/search-state.ts';

const readme = readFileSync('README.md', 'utf8');
const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' ');

// Each table of README.md is what the code says, row by row.
const tables: Record<string, readonly string[]> = {
  'front matter keys': keys.map((key) => `| ${code(key.english)} | ${code(key.arabic)} | ${key.description} |`),
  settings: Object.entries(settingsSchema.shape).map(([name, field]) => {
    const standard: unknown = field.safeParse(undefined).data;
    const shown =
      standard === undefined ? '' : `\`${typeof standard === 'string' ? standard : JSON.stringify(standard)}\``;
    return `| \`${name}\` | ${shown} | ${field.description ?? ''} |`;
  }),
  'what a rule for a folder may say': Object.entries(folderSchema.shape).map(
    ([name, field]) => `| \`${name}\` | ${field.description ?? ''} |`,
  ),
  problems: Object.entries(codes).map(([name, { effect, title }]) => `| \`${name}\` | ${effect} | ${title} |`),
  flags: program().commands.flatMap((command) =>
    command.options.map(({ flags, description }) => `| \`${command.name()}\` | \`${flags}\` | ${description} |`),
  ),
};

describe('README.md', () => {
  it.each(Object.entries(tables))('has the table of %s as the code has it', (_, rows) => {
    expect(rows.length).toBeGreaterThan(4);
    const table = rows.join('\n');
    expect(readme).toContain(table);
  });

  // An example that is not taken would be the first thing that an archivist sees.
  it('shows settings that are read as they stand', () => {
    const examples = readme.match(/(?:^ {4}.*\n)+/gmu)!.map((block) => block.replace(/^ {4}/gmu, ''));
    const settings = examples.filter((example) => /^(?:title|split|folders):/u.test(example));
    expect(settings).toHaveLength(3);
    for (const example of settings) expect(readSettings(example)).toHaveProperty('title');
    expect(readSettings(settings[1]!)).toHaveProperty('sections.length', 2);
  });

  it('names every parameter of the search page', () => {
    for (const name of ['q', 'from', 'to', 'sort', ...filterNames]) expect(readme).toContain(`\`${name}\``);
  });

  it('says only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const said = [...`${readme}${readFileSync('CONTRIBUTING.md', 'utf8')}`.matchAll(/npm run (?:-s )?([a-z:]+)/gu)];
    expect(said.length).toBeGreaterThan(3);
    for (const [, name] of said) expect(Object.keys(scripts)).toContain(name);
  });
});
