import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Encoding } from './article.ts';
import { decode, maximumBytes } from './decode.ts';
import { encodings } from '../settings/encodings.ts';
import { decodeAs } from './decode/encodings.ts';

const words =
  'أعلنت بلدية المدينة اليوم بدء العمل في الجسر الذي يصل إلى الوادي على أن ينجز بعد عام من الآن وقال المدير إن الطريق مفتوح'.split(
    ' ',
  );
const prose = fc
  .array(fc.constantFrom(...words), { minLength: 12, maxLength: 60 })
  .map((chosen) => `${chosen.join(' ')}.\n\nوقالت المديرة إن العمل مستمر في كل الأحياء.`);

// MacArabic has signs twice: with spaces from right to left, as old programs wrote them.
const macBytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [decodeAs(Uint8Array.of(byte), 'mac-arabic') ?? '', byte] as const),
);

// Code page 864 has a letter's shapes, not the letter: each is written by one of those that have a place.
function bytesOfShapes(isBetter: (byte: number, other: number) => boolean): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (let byte = 128; byte < 256; byte++) {
    const letter = iconv
      .decode(Buffer.from([byte]), 'cp864')
      .normalize('NFKC')
      .trim();
    const known = bytes.get(letter);
    if (letter !== '' && (known === undefined || isBetter(byte, known))) bytes.set(letter, byte);
  }
  return bytes;
}
const shapes = bytesOfShapes((byte, other) => byte < other);

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'mac-arabic') return Uint8Array.from([...text].map((letter) => macBytes.get(letter)!));
  if (encoding !== 'cp864') return iconv.encode(text, encoding);
  const pairs = text.replace(/إ/gu, 'ا').match(/لا|[^]/gu) ?? [];
  return Uint8Array.from(pairs.map((pair) => shapes.get(pair) ?? pair.charCodeAt(0)));
}

function read(bytes: Uint8Array, stated: Encoding | null = null) {
  const decoded = decode('a.txt', bytes, stated);
  return 'code' in decoded ? decoded.code : decoded;
}

describe('encodings', () => {
  test.each(encodings)('prose in %s is found and read back whole', (encoding) => {
    fc.assert(
      fc.property(prose, (text) => {
        const decoded = decode('a.txt', encode(text, encoding), null);
        const expected = encoding === 'cp864' ? text.replace(/إ/gu, 'ا') : text;
        expect(decoded).toMatchObject({ encoding, text: expected });
      }),
      { numRuns: 60 },
    );
  });

  test('code page 864 is found in the order of the eye too, whichever shapes its letters have', () => {
    const sentences =
      'وجهت لجنة البيت الأبيض طلب تأجيل إلى الرئيس.\nوقال بيان إن الطلب يبحث الخميس، فيما رحب خمس بلديات بذلك.';
    const last = bytesOfShapes((byte, other) => byte > other);
    const written = (choose: (letter: string, at: number) => number) =>
      Uint8Array.from(
        sentences.split('\n').flatMap((line, row) => {
          const signs = line.replaceAll('إ', 'ا').match(/لا|لأ|[^]/gu) ?? [];
          return [...(row > 0 ? [0x0a] : []), ...signs.map(choose).reverse()];
        }),
      );
    const byFirst = (sign: string) => shapes.get(sign) ?? sign.charCodeAt(0);
    const byLast = (sign: string) => last.get(sign) ?? sign.charCodeAt(0);
    for (const choose of [byFirst, byLast, (sign: string, at: number) => (at % 3 === 0 ? byFirst : byLast)(sign)]) {
      expect(read(written(choose))).toMatchObject({ encoding: 'cp864', text: sentences.replaceAll('إ', 'ا') });
    }
  });

  test('code page 864 with every alef in one place is told from ISO 8859-6 and MacArabic by its لا', () => {
    const letters = 'قال العمال إن أعمال الجسر لا تنتهي قبل هذا العام'.replaceAll('إ', 'ا').match(/لا|[^]/gu) ?? [];
    const bytes = letters.map((sign) => (sign === 'لا' ? 0x9d : iconv.encode(sign, 'iso-8859-6')[0]!));
    expect(read(Uint8Array.from(bytes))).toMatchObject({ encoding: 'cp864' });
  });

  test('signs that only a Macintosh has tell its files from ISO 8859-6, wherever they stand', () => {
    const page = `${'أعلنت بلدية المدينة اليوم بدء العمل في جسر الوادي.\r'.repeat(40)}وقال العمال في العام: «نعم» (١٢٪)`;
    const bytes = iconv.encode(page.replace(/[«»()١٢٪]/gu, '#'), 'iso-8859-6');
    [0x8c, 0x98, 0xa8, 0xb1, 0xb2, 0xa5, 0xa9].forEach((sign) => {
      bytes.set([sign], bytes.indexOf(0x23));
    });
    expect(read(bytes)).toMatchObject({
      encoding: 'mac-arabic',
      confidence: 'sure',
      text: page.replaceAll('\r', '\n'),
    });
    bytes.set([0x8a], 0);
    expect(read(bytes)).not.toMatchObject({ confidence: 'sure' });
  });

  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf], 'utf-8'],
    ['utf-16le', [0xff, 0xfe], 'utf-16le'],
    ['utf-16be', [0xfe, 0xff], 'utf-16be'],
  ] as const)('a byte order mark of %s is believed and dropped', (encoding, mark, expected) => {
    const bytes = Buffer.concat([Buffer.from(mark), encode('قال: نعم', encoding)]);
    expect(read(bytes)).toEqual({
      text: 'قال: نعم',
      encoding: expected,
      confidence: 'sure',
      repairs: [{ rule: 'byte-order-mark', count: 1 }],
    });
  });

  test('plain ASCII is UTF-8', () => {
    expect(read(Buffer.from('Only English here.'))).toMatchObject({ encoding: 'utf-8', confidence: 'sure' });
  });

  test('a stated encoding overrules the vote', () => {
    expect(read(iconv.encode('ÇáÚÑÈíÉ', 'latin1'), 'windows-1256')).toMatchObject({
      text: 'العربية',
      confidence: 'sure',
    });
    expect(read(iconv.encode('العربية', 'windows-1256'), 'utf-8')).toBe('undecodable');
  });
});

describe('what is not an article', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['blanks', Buffer.from(' \n\t\u200f\n'), 'empty-file'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'binary-file'],
    ['zeros among letters', Buffer.from('abc\0\0def\0ghi\0'), 'binary-file'],
    [
      'bytes in no order',
      Buffer.from([0x9f, 0xd7, 0xff, 0x8b, 0xc1, 0xdf, 0xe7, 0xf5, 0x83, 0xb4, 0xdb, 0x91]),
      'undecodable',
    ],
    [
      'question marks for letters',
      Buffer.from('??????? ????: 2016-10-10\n\n???? ??????? ??????. «??? ???»'),
      'lost-letters',
    ],
    ['signs of lost letters', Buffer.from('\ufffd\ufffd\ufffd '.repeat(9)), 'lost-letters'],
    ['more than the bound', Buffer.alloc(maximumBytes + 1, 'a'), 'file-too-large'],
  ])('%s is refused', (_, bytes, code) => {
    expect(read(bytes)).toBe(code);
  });
});

test.each(['ماذا بعد؟؟ من؟؟ أين؟؟ متى؟؟ كيف?? لماذا?? إلى متى??', 'قال: ؟؟ ?? ?? ?? ثم صمت المتحدث طويلا'])(
  '«%s» is a text',
  (text) => {
    expect(read(Buffer.from(text))).toMatchObject({ text });
  },
);

describe('letters and lines', () => {
  test('line ends of every system become \\n', () => {
    expect(read(Buffer.from('أ\r\nب\rج\u2028د'))).toMatchObject({
      text: 'أ\nب\nج\nد',
      repairs: [{ rule: 'line-ends', count: 3 }],
    });
  });

  test.each([
    ['ﻗﻤﺔ ﺍﻟﻴﻮﻡ', 'قمة اليوم', 'presentation-form'],
    ['الله ﷲ', 'الله الله', 'presentation-form'],
    ['ا\u0654علن', 'أعلن', 'decomposed-letter'],
    ['سو\u200fريا\u202b', 'سوريا', 'invisible-control'],
    ['كلمة\u200c عربية', 'كلمة عربية', 'invisible-control'],
  ])('%s → %s', (before, after, rule) => {
    const decoded = decode('a.txt', Buffer.from(before), null);
    expect(decoded).toMatchObject({ text: after, repairs: [{ rule }] });
  });

  test.each(['النبي ﷺ', 'ﷻ', 'می\u200cخواهد', 'سنة 1438 ه\u200d', 'café', 'کتاب', '👨\u200d👩\u200d👧 عائلة'])(
    '«%s» stays as it is',
    (text) => {
      expect(read(Buffer.from(text))).toMatchObject({ text, repairs: [] });
    },
  );
});
