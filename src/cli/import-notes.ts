import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatImportPage } from '../exports/import-page.ts';
import { sayReason } from '../imports/found.ts';
import { NotedTally, type ImportReport, type Noted } from '../imports/report.ts';

/**
 * Writes down each record of an import that was not written or is told, as it happens: into `import.ndjson`, and into what becomes `report.json` when the import has come to
 * its end. Only the first of each reason are kept in memory.
 */
export class ImportNotes {
  readonly #work: string;
  readonly #lines: number;
  readonly #draft: number;
  readonly #tally = new NotedTally();
  #isFirst = true;

  constructor(work: string) {
    this.#work = work;
    this.#lines = openSync(path.join(work, 'import.ndjson'), 'w');
    this.#draft = openSync(this.#draftFile, 'w');
    writeFileSync(this.#draft, '{"records":[');
  }

  add(noted: Noted): void {
    const line = JSON.stringify(
      noted.effect === 'passed' ? { ...noted, why: sayReason(noted.why), ...noted.why } : noted,
    );
    writeFileSync(this.#lines, `${line}\n`);
    writeFileSync(this.#draft, `${this.#isFirst ? '' : ','}\n${line}`);
    this.#isFirst = false;
    this.#tally.add(noted);
  }

  /** Writes `report.json` and `report.html`, and gives what they say. */
  finish(known: Omit<ImportReport, 'groups'>): ImportReport {
    const report = { ...known, groups: this.#tally.groups() };
    const groups = report.groups.map(({ effect, what, value, count }) => ({ effect, what, value, count }));
    writeFileSync(this.#draft, `\n],\n${JSON.stringify({ ...known, groups }).slice(1)}\n`);
    renameSync(this.#draftFile, path.join(this.#work, 'report.json'));
    writeFileSync(path.join(this.#work, 'report.html'), formatImportPage(report));
    return report;
  }

  close(): void {
    closeSync(this.#lines);
    closeSync(this.#draft);
    rmSync(this.#draftFile, { force: true });
  }

  get #draftFile(): string {
    return path.join(this.#work, 'report.json.draft');
  }
}
