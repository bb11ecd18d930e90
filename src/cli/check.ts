import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { survey, type Survey } from '../build/survey.ts';
import { formatReportPage } from '../exports/report-page.ts';
import { counted } from './counted.ts';
import { exitCodeOf, tell } from './exit-code.ts';
import { formatFiles } from './format-files.ts';
import { formatGroups } from './format-groups.ts';
import { formatLook } from './format-look.ts';
import { missingContent } from './misuse.ts';
import { today } from './today.ts';

/** What `check` is asked to read and to show. */
export interface CheckFlags {
  readonly content: string;
  readonly sample?: number;
  readonly seed: number;
  readonly jobs?: number;
  readonly json?: true;
  readonly now?: string;
}

/** Reads all of the content and says what needs an eye. Exit code 0: nothing found that stops a build; 1: something would; 2: wrong use. */
export async function checkCommand(flags: CheckFlags): Promise<number> {
  const [content, work] = [path.resolve(flags.content), path.resolve('.warraq')];
  const { jobs = availableParallelism(), now = today(), sample = 0, seed } = flags;
  return exitCodeOf(missingContent(content), async () => {
    const found = await survey({ content, work, jobs, today: now, sample, seed });
    const page = path.join(work, 'check.html');
    writeFileSync(page, formatReportPage(found.report, 'check'));
    tell(stopsOf(found));
    process.stdout.write(`${flags.json ? jsonOf(found) : summaryOf(found, page)}\n`);
    return found.publishable ? 0 : 1;
  });
}

function stopsOf({ report }: Survey) {
  return report.problems.filter(({ effect }) => effect === 'stop');
}

function jsonOf(found: Survey): string {
  const { publishable, sample, report } = found;
  const { balance, files, groups } = report;
  return JSON.stringify({ publishable, balance, files, problems: stopsOf(found), groups, sample });
}

function summaryOf({ report, publishable, sample }: Survey, page: string): string {
  const { read, published, drafts, quarantined } = report.balance;
  const rest = read - published - drafts - quarantined;
  const refused = rest > 0 ? `, ${counted(rest, 'that stops a build', 'that stop a build')}` : '';
  return [
    `${counted(read, 'file')} read: ${published} can be published, ${counted(drafts, 'draft')}, ${quarantined} quarantined${refused}`,
    ...formatFiles(report.files),
    ...formatGroups(report.groups),
    ...sample.map((look) => `\n${formatLook(look)}`),
    '',
    publishable ? 'Nothing found that stops a build.' : 'A build would stop; nothing would be published.',
    `Originals beside what was understood: ${page}`,
  ].join('\n');
}
