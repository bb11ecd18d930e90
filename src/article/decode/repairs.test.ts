import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../decode.ts';

const lines = [
  'أعلنت بلدية المدينة اليوم (الأحد) بدء العمل في جسر «الوادي»، على أن ينجز في 10/10/2016 بنسبة 50% من الكلفة.',
  'وقال مدير شركة Bridge & Co إن الطريق الذي يصل إلى السوق القديمة مفتوح، وإن 3.5 كيلومتر منه تنجز قبل العيد.',
];
const prose = lines.join('\n\n');

function read(content: string | Uint8Array) {
  const decoded = decode('a.txt', typeof content === 'string' ? Buffer.from(content) : content, null);
  if ('code' in decoded) throw new Error(decoded.code);
  return decoded;
}
const rules = (content: string | Uint8Array) => read(content).repairs.map(({ rule }) => rule);
// The upper half of windows-1252 as browsers read it; TextDecoder of some versions of Node 20 takes it for latin-1.
const latinSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const readAs = (text: string, label: 'windows-1252' | 'windows-1256') =>
  label === 'windows-1256'
    ? new TextDecoder(label).decode(Buffer.from(text))
    : Buffer.from(text)
        .toString('latin1')
        .replace(/[\u0080-\u009f]/gu, (sign) => latinSigns[sign.charCodeAt(0) - 0x80]!);

describe('text decoded twice', () => {
  const latin1 = (text: string) => Buffer.from(text).toString('latin1');
  test.each([
    ['UTF-8 as windows-1252', readAs(prose, 'windows-1252')],
    ['UTF-8 as latin-1', latin1(prose)],
    ['UTF-8 as windows-1256', readAs(prose, 'windows-1256')],
    ['UTF-8 as windows-1252, twice', readAs(readAs(prose, 'windows-1252'), 'windows-1252')],
    ['UTF-8 as windows-1256, twice', readAs(readAs(prose, 'windows-1256'), 'windows-1256')],
    ['UTF-8 as windows-1252 and then windows-1256', readAs(readAs(prose, 'windows-1252'), 'windows-1256')],
  ])('%s is read anew', (_, wrong) => {
    expect(read(wrong)).toMatchObject({ text: prose, confidence: 'sure' });
    expect(rules(wrong)).toEqual(['double-decoding']);
  });

  test('what everybody has seen of it is read', () => {
    expect(read('Ø§Ù„Ø¨Ù„Ø¯ÙŠØ© ØªÙ†Ø¬Ø² Ø§Ù„Ø¬Ø³Ø±').text).toBe('البلدية تنجز الجسر');
  });

  test('windows-1256 as windows-1252 is read anew', () => {
    expect(read('ÃÚáäÊ ÈáÏíÉ ÇáãÏíäÉ Çáíæã ÈÏÁ ÇáÚãá Ýí ÇáÌÓÑ').text).toBe(
      'أعلنت بلدية المدينة اليوم بدء العمل في الجسر',
    );
  });

  test('a line that is right stays among those that are not', () => {
    const [right, wrong] = lines as [string, string];
    expect(read(`${right}\n${readAs(wrong, 'windows-1252')}`).text).toBe(`${right}\n${wrong}`);
  });

  test('a letter whose byte was lost is the likeliest one, and the text unsure', () => {
    const lost = readAs('في الصف الأول', 'windows-1252').replaceAll('\u0081', '\ufffd');
    expect(read(lost)).toMatchObject({ text: 'في الصف الأول', confidence: 'unsure' });
  });

  test.each(['Ø 12 mm', 'El Niño à São Paulo', 'Ù', 'نظ، حظ؛ لفظ', 'الفضة «ظ»'])('«%s» stays as it is', (text) => {
    expect(read(text)).toMatchObject({ text, repairs: [] });
  });
});

describe('text in the order of the eye', () => {
  // As UAX 9 shows the lines: reversed, brackets mirrored, numbers and Latin words in their own order.
  const seen =
    '.ةفلكلا نم %50 ةبسنب 10/10/2016 يف زجني نأ ىلع ،«يداولا» رسج يف لمعلا ءدب (دحألا) مويلا ةنيدملا ةيدلب تنلعأ\n\n' +
    '.ديعلا لبق زجنت هنم رتموليك 3.5 نإو ،حوتفم ةميدقلا قوسلا ىلإ لصي يذلا قيرطلا نإ Bridge & Co ةكرش ريدم لاقو';

  test('is turned, numbers and Latin words apart', () => {
    expect(read(seen)).toMatchObject({ text: prose, repairs: [{ rule: 'visual-order', count: 2 }] });
  });

  test('is turned where «ولا» looks like a word with its article, and one letter has its shape', () => {
    const back = '.ديعلا لبق زجنت هتعاس نإ الو هتفلك الو هلوط لاقي الو ،ةميدق قوس ىلإ لصي قيرط حتف ةيدلبلا ﻦﻣ تنلعأ';
    expect(read(back)).toMatchObject({ repairs: [{ rule: 'visual-order' }, { rule: 'presentation-form' }] });
  });

  test('is turned where the letters have their shapes', () => {
    const shaped = '.ﺩﻮﺳﻷﺍﻭ ﺾﻴﺑﻷﺎﺑ ﺓﺭﻮﺻ ﻲﻫ ﻩﺬﻫ';
    expect(read(shaped).text).toBe('هذه هي صورة بالأبيض والأسود.');
  });

  test('brackets that were stored by their names are not mirrored', () => {
    const named = seen.replace(/[()«»]/gu, (sign) => ({ '(': ')', ')': '(', '«': '»', '»': '«' })[sign]!);
    expect(read(named).text).toBe(prose);
  });

  test('shapes in the order of reading stay in it', () => {
    expect(rules('ﻫﺬﻩ ﻫﻲ ﺻﻮﺭﺓ ﺑﺎﻷﺑﻴﺾ ﻭﺍﻷﺳﻮﺩ.')).toEqual(['presentation-form']);
  });
});

describe('Persian letters', () => {
  test.each([
    ['الکتاب الذی قرأه فی السیاسة من أول هذا العام', 'الكتاب الذي قرأه في السياسة من أول هذا العام'],
    ['وصل إلى السوق فی ۲۵ من هذا الشهر، والجمهوریة فی العام', 'وصل إلى السوق في ٢٥ من هذا الشهر، والجمهورية في العام'],
    ['من عل\u200cى هذا الجسر في المدينة', 'من على هذا الجسر في المدينة'],
    [
      'وصل علی جعفری إلى المدینة، ومن هذا الجسر إلى السوق، على أن یعود حتى آخر العام',
      'وصل علي جعفري إلى المدينة، ومن هذا الجسر إلى السوق، على أن يعود حتى آخر العام',
    ],
    ['من السعودی أو علی في هذا العام', 'من السعودی أو علی في هذا العام'],
    ['زار من پاکستان في هذا العام', 'زار من پاکستان في هذا العام'],
    ['این کتاب را از من می\u200cخواهد که در ۲۰۱۶ بود', 'این کتاب را از من می\u200cخواهد که در ۲۰۱۶ بود'],
  ])('%s → %s', (before, after) => {
    expect(read(before).text).toBe(after);
  });
});

describe('bytes that are not of the encoding', () => {
  test('NULs at the end of lines and of the file are padding', () => {
    expect(read(`\0\0${lines[0]}\0\0\n${lines[1]}\0\0\0`)).toMatchObject({
      text: lines.join('\n'),
      repairs: [{ rule: 'nul-padding', count: 3 }],
    });
    const wide = Buffer.concat([Buffer.from(prose, 'utf16le'), Buffer.alloc(101)]);
    expect(read(wide)).toMatchObject({ text: prose, encoding: 'utf-16le', confidence: 'sure' });
  });

  test('a word of windows-1256 in a line of UTF-8 is read', () => {
    const [before, after] = prose.split('جسر') as [string, string];
    const word = Buffer.of(0xcc, 0xd3, 0xd1);
    expect(read(Buffer.concat([Buffer.from(before), word, Buffer.from(after)]))).toMatchObject({
      text: prose,
      confidence: 'likely',
    });
    // Letters of UTF-8 that lost their second bytes.
    expect(read(Buffer.concat([Buffer.from(prose), Buffer.of(0x20, 0xd8, 0xd9, 0xd8)])).text).toBe(
      `${prose} \ufffd\ufffd\ufffd`,
    );
  });

  test('a sign of windows-1256 in UTF-8 is read as such, a letter cut in two is marked, and neither is sure', () => {
    const bytes = Buffer.concat([Buffer.from(prose), Buffer.of(0xa0, 0x93, 0x94, 0xd8)]);
    expect(read(bytes)).toMatchObject({
      text: `${prose}\u00a0“”\ufffd`,
      encoding: 'utf-8',
      confidence: 'likely',
      repairs: [{ rule: 'foreign-byte', count: 4 }],
    });
  });
});

test('no plain text is changed, and no word of it lost', () => {
  const words = prose.split(/\s+/u);
  const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((chosen) => chosen.join(' '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (texts) => {
      const text = texts.join('\n');
      expect(read(text)).toEqual({ text, encoding: 'utf-8', confidence: 'sure', repairs: [] });
    }),
  );
});

test('any text gives text or a problem', () => {
  const odd = fc.constantFrom(...'ØÙÂÃ§„\u0081طظ§ةﺔﺍﻟی\u200c0-٠(«\ufffd\0\r\u0085');
  const any = fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme' })), { maxLength: 80 });
  fc.assert(
    fc.property(any, (pieces) => {
      const decoded = decode('a.txt', Buffer.from(pieces.join('')), null);
      expect('code' in decoded || typeof decoded.text === 'string').toBe(true);
    }),
  );
});

describe('brackets stored mirrored', () => {
  const mirrored = (text: string) =>
    text.replace(/[()«»]/gu, (sign) => ({ '(': ')', ')': '(', '«': '»', '»': '«' })[sign]!);

  test.each([
    prose,
    'افتتحت البلدية الجسر (وكالات) في عام (2011) بعد أشهر.',
    'قالت البلدية لـ«المدينة» إن الجسر و«السوق» مفتوحان.',
    'بلغ الإنتاج (الخام\nوالمصفى) ألف طن، كما قال المدير (السابق)، وهو أقل من العام الماضي.',
  ])('open again where they opened: %s', (text) => {
    const signs = text.match(/[()«»]/gu)!.length;
    expect(read(mirrored(text))).toMatchObject({ text, repairs: [{ rule: 'mirrored-bracket', count: signs }] });
  });

  test('each kind is judged by itself', () => {
    expect(read('في عام )2011( أعلن «مجلس المدينة» ذلك').text).toBe('في عام (2011) أعلن «مجلس المدينة» ذلك');
  });

  test.each([
    prose,
    'قال( المدير )وهو( السابق )إن الجسر مفتوح',
    '1) الجسر القديم 2) السوق 3) الميدان (الكبير',
    'أ) الجسر\nب) السوق (القديمة)',
    'قال الوزير (السابق) في عام )2011( إن الجسر مفتوح',
    ':) كان يوما جميلا :(',
  ])('stay where they are not all mirrored: %s', (text) => {
    expect(read(text)).toMatchObject({ text, repairs: [] });
  });
});
