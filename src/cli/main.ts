import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { dateOfIso, exists } from '../arabic/partial-date.ts';
import { isFileError, notWritten } from '../io/file-error.ts';
import { encodingNamed, encodings, type Encoding } from '../settings/encodings.ts';
import type { BuildFlags } from './build.ts';
import type { CheckFlags } from './check.ts';
import { tell } from './exit-code.ts';
import type { ExplainFlags } from './explain.ts';
import type { ImportFlags } from './import.ts';
import type { LearnFlags } from './learn.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** Runs a command line. Exit code 0: done; 1: not published, every problem listed; 2: wrong use. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  // Who reads the output may have enough of it, such as `head`: what is under way is done none the less.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const commands = program((ended) => {
    code = ended;
  });
  try {
    await commands.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isFileError(error)) throw error;
    tell([notWritten(error, process.cwd(), 'what was published')]);
    return 1;
  }
}

/** The commands and their flags, which README.md lists; `ended` is told the exit code of the one that ran. Each is loaded when it is asked for. */
export function program(ended: (code: number) => void = () => undefined): Command {
  const commands = new Command('warraq')
    .description('A static site generator for news archives in Arabic.')
    .version(version)
    .exitOverride();
  withBuildFlags(commands.command('build').description('Build the archive into static pages.')).action(
    async (flags: BuildFlags) => {
      const { buildCommand } = await import('./build.ts');
      ended(await buildCommand(flags));
    },
  );
  withBuildFlags(commands.command('serve').description('Build the archive, then serve it on this machine.'))
    .option('--port <number>', 'port to serve on', portNumber, 8080)
    .action(async (flags: BuildFlags & { readonly port: number }) => {
      const { serveCommand } = await import('./serve.ts');
      ended(await serveCommand(flags));
    });
  commands
    .command('check')
    .description('Read all of the content as a build would, publish nothing, and say what needs a human eye.')
    .option('--content <folder>', 'folder of the articles', 'content')
    .option(
      '--sample <number>',
      'also show so many articles drawn at random, and what was understood of each',
      wholeNumber,
    )
    .option('--seed <number>', 'another number draws another sample', wholeNumber, 1)
    .option('--jobs <number>', 'worker processes at a time (default: one a core)', wholeNumber)
    .option('--json', 'print the result as JSON')
    .option('--now <date>', 'the day that counts as today, for embargoes', isoDay)
    .action(async (flags: CheckFlags) => {
      const { checkCommand } = await import('./check.ts');
      ended(await checkCommand(flags));
    });
  commands
    .command('import <source>')
    .description('Turn an NDJSON, CSV or WordPress file, a feed, or a folder of saved web pages, into article files.')
    .option('--content <folder>', 'folder of the articles', 'content')
    .option(
      '--map <key=name>',
      'take a key from this column of the source; `key=-` takes nothing; repeatable',
      listed,
      [],
    )
    .option('--encoding <name>', 'encoding of the source, where the guess is wrong', encoding)
    .option('--dry-run', 'show the mapping, the first article and the balance; write nothing')
    .option('--json', 'print the result as JSON')
    .action(async (source: string, flags: ImportFlags) => {
      const { importCommand } = await import('./import.ts');
      ended(await importCommand(source, flags));
    });
  commands
    .command('learn')
    .description('Learn the words, names and places of the archive anew, from all its articles.')
    .option('--content <folder>', 'folder of the articles', 'content')
    .option('--jobs <number>', 'worker processes at a time (default: one a core)', wholeNumber)
    .option('--now <date>', 'the day that counts as today, for embargoes', isoDay)
    .action(async (flags: LearnFlags) => {
      const { learnCommand } = await import('./learn.ts');
      ended(await learnCommand(flags));
    });
  commands
    .command('explain <words...>')
    .description('Print what words become in the search index, and why.')
    .option('--content <folder>', 'folder of the articles', 'content')
    .action(async (words: readonly string[], flags: ExplainFlags) => {
      const { explainCommand } = await import('./explain.ts');
      ended(await explainCommand(words.join(' '), flags));
    });
  return commands;
}

function listed(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

function withBuildFlags(command: Command): Command {
  return command
    .option('--content <folder>', 'folder of the articles', 'content')
    .option('--output <folder>', 'folder of the finished site', 'dist')
    .option('--base-url <url>', 'address the site will have; overrules baseUrl in archive.yaml', webAddress)
    .option('--jobs <number>', 'worker processes at a time (default: one a core)', wholeNumber)
    .option('--clean', 'build from nothing: forget what former builds left in .warraq')
    .option('--verify', 'know files that did not change by their bytes, not by size and times; those of the site too')
    .option('--explain', 'say what is read and made anew, and what changed of that which it depends on')
    .option('--json', 'print the report as one line of JSON; each stage as it ends is one on standard error')
    .option('--now <date>', 'the day that counts as today, for embargoes and new addresses', isoDay);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,4}$/u.test(text)) throw new InvalidArgumentError('It must be a whole number from 1, such as 2.');
  return Number(text);
}

function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port > 65535) throw new InvalidArgumentError('It must be at most 65535, such as 8080.');
  return port;
}

function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/u.test(url.protocol) || url.search || url.hash) {
    throw new InvalidArgumentError('It must be a web address, such as https://archive.example.org/news.');
  }
  return url.href.replace(/\/+$/u, '');
}

function encoding(name: string): Encoding {
  const known = encodingNamed(name);
  if (known === null) throw new InvalidArgumentError(`It must be one of ${encodings.join(', ')}.`);
  return known;
}

function isoDay(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || !exists(dateOfIso(text))) {
    throw new InvalidArgumentError('It must be a day, such as 2016-10-10.');
  }
  return text;
}
