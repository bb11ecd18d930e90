import { dated } from './date-layout.ts';
import { diceOf, type Dice } from './dice.ts';
import { inCodePage, inCp864, inMacArabic, inUtf16, twiceEncoded } from './encoded.ts';
import { headed, leadOnly, printed, wire } from './paper-layouts.ts';
import { shaped, visual } from './shaped.ts';
import { fronted, labelled } from './stated-layouts.ts';
import type { Draft, Specimen, Truth } from './truth.ts';
import { scraped } from './web-layout.ts';

interface Bytes {
  readonly bytes: Uint8Array;
  readonly encodings: readonly string[];
}

type Encoder = (text: string, dice: Dice) => Bytes;
type Writer = (truth: Truth, dice: Dice, at: number) => Draft;

const utf8: Encoder = (text) => ({ bytes: Buffer.from(text), encodings: ['utf-8'] });
const dosLines: Encoder = (text) => ({ bytes: Buffer.from(text.replaceAll('\n', '\r\n')), encodings: ['utf-8'] });
const marked: Encoder = (text) => ({ bytes: Buffer.from(`\ufeff${text}`), encodings: ['utf-8'] });
const windows: Encoder = (text) => ({
  bytes: inCodePage(text.replaceAll('\n', '\r\n'), 'windows-1256'),
  encodings: ['windows-1256'],
});

// ASMO 708 and ISO 8859-6 are one table under two names.
const iso: Encoder = (text) => ({ bytes: inCodePage(text, 'iso-8859-6'), encodings: ['iso-8859-6', 'asmo-708'] });
const cp720: Encoder = (text) => ({ bytes: inCodePage(text.replaceAll('\n', '\r\n'), 'cp720'), encodings: ['cp720'] });
const cp864: Encoder = (text) => ({ bytes: inCp864(shaped(text)), encodings: ['cp864'] });
const cp864Visual: Encoder = (text) => ({ bytes: inCp864(visual(shaped(text))), encodings: ['cp864'] });
// A file without digits of its own, brackets or guillemets is the same in both tables.
const mac: Encoder = (text) => {
  const lines = text.replaceAll('\n', '\r');
  const bytes = inMacArabic(lines);
  const same = Buffer.compare(bytes, inCodePage(lines, 'iso-8859-6')) === 0;
  return { bytes, encodings: ['mac-arabic', ...(same ? ['iso-8859-6'] : [])] };
};
const shapes: Encoder = (text) => ({ bytes: Buffer.from(shaped(text)), encodings: ['utf-8'] });
const shapesVisual: Encoder = (text) => ({ bytes: Buffer.from(visual(shaped(text))), encodings: ['utf-8'] });

const wide: Encoder = (text, dice) => {
  const order = dice.pick(['le', 'be'] as const);
  return { bytes: inUtf16(text.replaceAll('\n', '\r\n'), order, dice.odds(0.5)), encodings: [`utf-16${order}`] };
};
const twice: Encoder = (text, dice) => ({
  bytes: twiceEncoded(text, dice.pick(['windows-1252', 'windows-1256'])),
  encodings: ['utf-8'],
});
const persian: Encoder = (text, dice) => {
  const letters = text.replaceAll('ي', 'ی').replaceAll('ك', 'ک');
  const digits = dice.odds(0.5)
    ? letters.replace(/\d/gu, (digit) => String.fromCharCode(0x6f0 + Number(digit)))
    : letters;
  return { bytes: Buffer.from(digits), encodings: ['utf-8'] };
};
const decomposed: Encoder = (text) => ({ bytes: Buffer.from(text.normalize('NFD')), encodings: ['utf-8'] });
const strewn: Encoder = (text, dice) => {
  const sign = dice.pick(['\u200f', '\u200b', '\u00ad', '\u202b', '\ufeff']);
  return {
    bytes: Buffer.from(text.replace(/ (?=ال)/gu, () => (dice.odds(0.4) ? ` ${sign}` : ' ')).replace(/\. /gu, '.  ')),
    encodings: ['utf-8'],
  };
};
const padded: Encoder = (text, dice) => ({
  bytes: Buffer.concat([Buffer.from(text), Buffer.alloc(dice.pick([1, 37, 512]))]),
  encodings: ['utf-8'],
});

/** The ten forms, each with the encodings in which archives have it; the first encoding of a list is as likely as any other. */
export const layouts: Readonly<
  Record<string, { readonly writers: readonly Writer[]; readonly encoders: readonly Encoder[] }>
> = {
  'text alone': { writers: [leadOnly], encoders: [utf8, utf8, dosLines] },
  'head in any order': { writers: [headed], encoders: [utf8, utf8, marked, windows] },
  'labelled lines': { writers: [labelled], encoders: [utf8, windows] },
  'front matter': { writers: [fronted], encoders: [utf8, marked, dosLines] },
  'web debris': { writers: [scraped], encoders: [utf8, utf8, dosLines] },
  'hard-wrapped wire': { writers: [wire], encoders: [windows, windows, iso] },
  'old code pages': { writers: [headed, leadOnly, wire], encoders: [iso, cp720, cp864, cp864Visual, mac] },
  'mishandled Unicode': {
    writers: [headed, printed],
    encoders: [wide, wide, twice, persian, decomposed, strewn, padded, shapes, shapesVisual],
  },
  'dates of every kind': { writers: [dated], encoders: [utf8, windows] },
  'printed page': { writers: [printed], encoders: [utf8, windows] },
};

/** An article written in a layout; the same for the same article, layout and number. */
export function writeSpecimen(layout: string, truth: Truth, at: number): Specimen {
  const { writers, encoders } = layouts[layout]!;
  const dice = diceOf(at * 31 + Object.keys(layouts).indexOf(layout));
  return specimenOf(dice.pick(writers)(truth, dice, at), dice, dice.pick(encoders));
}

/** A draft as its file, in UTF-8 where nothing else is asked for. */
export function specimenOf(draft: Draft, dice: Dice, encoder: Encoder = utf8): Specimen {
  const { path, text, sidecar, ...written } = draft;
  const { bytes, encodings } = encoder(text, dice);
  return {
    path,
    bytes,
    sidecar: sidecar === undefined ? null : { path: path.replace(/\.txt$/u, '.yaml'), bytes: Buffer.from(sidecar) },
    expected: { doubtful: false, tags: [], ...written, encodings },
  };
}
