import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AddressBook, formatLedger, ledgerFile } from '../archive/addresses.ts';
import { createLexiconBuilder, type Lexicon } from '../archive/lexicon.ts';
import { formatLexicon, lexiconFile } from '../archive/lexicon-text.ts';
import type { nothingRead, ReportParts } from '../archive/report.ts';
import { giveBackMemory } from '../io/give-back-memory.ts';
import { effectOf, stopIf } from '../problems/problem.ts';
import { ingest, type Ingested } from './ingest.ts';
import { keyOfInputs } from './inputs.ts';
import { outgrown } from './learn.ts';
import { lookAtDoubts } from './look.ts';
import { nothingLeft, type Opened } from './open.ts';
import { draftInput, type OwnInput } from './own-inputs.ts';
import type { BuildOptions } from './options.ts';
import type { Stage } from './stages.ts';
import type { Workers } from './workers.ts';
import { layOutLexicon, type NamedLexicon } from './working-lexicon.ts';

/** What is known of the archive, also when a build ends early. */
export type Known = Pick<ReportParts, keyof typeof nothingRead>;

/** All that a site is made of. */
export interface Taken extends Ingested {
  readonly lexicon: NamedLexicon;
  /** The ledger of addresses, and a lexicon that was learned now, where they changed. */
  readonly ownInputs: readonly OwnInput[];
  /** A hash of all inputs. */
  readonly inputs: string;
  /** Has doubtful articles looked at again, and tells of them. Only the report needs it: it is the readers' last work. */
  readonly look: () => Promise<void>;
}

interface IntakeParts {
  readonly options: BuildOptions;
  readonly opened: Opened;
  readonly workers: Workers;
  readonly reading: Stage;
  /** Told what was found before a problem stops the build. */
  readonly tell: (known: Known) => void;
}

const writtenOf = (lexicon: Lexicon) => ({ archive: lexicon.archive, text: formatLexicon(lexicon) });

/** Reads what is new or changed, and learns the lexicon where there is none. */
export async function takeIn(parts: IntakeParts): Promise<Taken> {
  const taken = await readAndLearn(parts);
  // To learn takes more memory than all else; what learned is out of reach here. Nothing is moved: that would be the peak of it.
  if (!parts.opened.lexicon) giveBackMemory({ compact: false });
  return taken;
}

async function readAndLearn(parts: IntakeParts): Promise<Taken> {
  const { options, opened, workers, reading, tell } = parts;
  const { site, listing, lexicon } = opened;
  const pool = workers.readers;
  const { content, work, today, verify } = options;
  const addresses = new AddressBook(opened.ledger, today);
  const learner = lexicon ? null : createLexiconBuilder(listing.articles.length);
  const ingested = await ingest({
    pool,
    listing,
    settings: site.settings,
    store: path.join(work, 'articles'),
    verify,
    addresses,
    learn: learner,
    stage: reading,
  });
  const { doubts, datesInDoubt, problems, balance, files, held, evidence } = ingested;
  const found = { doubts, balance, files, held, evidence };
  tell({ ...found, problems, looks: [] });
  const look = () => lookAtDoubts(pool, listing.articles, doubts, datesInDoubt);
  const stopping = problems.filter((problem) => effectOf(problem) === 'stop');
  if (stopping.length === 0 && balance.published === 0) stopping.push(nothingLeft);
  if (stopping.length > 0) {
    ingested.keep();
    tell({ ...found, problems, looks: await look() });
    stopIf(stopping);
  }
  // What reading left behind must not stand in the way of it.
  if (learner) giveBackMemory({ compact: false });
  const learned = learner && writtenOf(learner.build());
  const { archive } = (lexicon ?? learned)!;
  const named = layOut(parts, learned?.text ?? null);
  const ledger = formatLedger(addresses.entries());
  const inputs = keyOfInputs({
    content,
    site,
    images: listing.images,
    ledger,
    lexicon: named.hash,
    placed: ingested.placed,
  });
  const known = { ...found, problems: [...problems, ...outgrown(archive, balance.published)] };
  tell({ ...known, looks: [] });
  return {
    ...ingested,
    lexicon: named,
    ownInputs: [
      ...draftInput(work, content, ledgerFile, ledger),
      ...(learned ? draftInput(work, content, lexiconFile, learned.text) : []),
    ],
    inputs,
    look: async () => {
      tell({ ...known, looks: await look() });
    },
  };
}

/** The lexicon of the archive as workers read it; its text is read only where it was not laid out yet. */
function layOut(
  { options: { content, work }, opened: { lexicon } }: IntakeParts,
  learned: string | null,
): NamedLexicon {
  if (lexicon && existsSync(lexicon.file)) return lexicon;
  return layOutLexicon(work, learned ?? readFileSync(path.join(content, lexiconFile), 'utf8'));
}
