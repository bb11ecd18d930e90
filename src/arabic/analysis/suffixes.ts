/** A word without its ending. */
export interface Stemmed {
  readonly stem: string;
  /** What was taken off, as two letters of a key: of the ending and of the pronoun behind it; never given to others. */
  readonly code: string;
}

// Plurals, duals, ة, nisba and the ت of verbs; pronouns. Folded (Larkey, Ballesteros, Connell 2007, "Light stemming for Arabic information
// retrieval", light10, in which an ending is taken off after a pronoun too).
const endings = 'ه:1 ات:2 ون:3 ين:4 ان:5 وا:6 ا:7 ي:8 يه:9 يات:a يون:b يين:c تين:d تان:e ت:f يا:g';
const pronouns = 'ه:1 ها:2 هم:3 هن:4 كم:5 نا:6 هما:7';
// Before a pronoun ة is ت, and a plural loses its ن.
const beforePronoun = 'ت:1 ات:2 و:3 ي:8 يت:9 يات:a ا:7';

interface Ending {
  readonly letters: string;
  /** The pronoun at its end, '' for none. */
  readonly pronoun: string;
  readonly code: string;
}

const read = (table: string, pronoun = '', pronounCode = '0') =>
  table.split(' ').map((entry): Ending => {
    const [letters = '', code = ''] = entry.split(':');
    return { letters: letters + pronoun, pronoun, code: code + pronounCode };
  });

const withPronoun = pronouns.split(' ').map((entry) => {
  const [letters = '', code = ''] = entry.split(':');
  return { alone: { letters, pronoun: letters, code: `0${code}` }, all: read(beforePronoun, letters, code) };
});

// Every ending, the longest first; of two ways to read the same letters the one without a pronoun.
const all: readonly Ending[] = [
  ...read(endings),
  ...withPronoun.map(({ alone }) => alone),
  ...withPronoun.flatMap((one) => one.all),
].sort((a, b) => b.letters.length - a.letters.length || a.pronoun.length - b.pronoun.length);

// Most words end with a letter that ends few endings or none.
const byLastLetter = new Map<string, Ending[]>();
for (const ending of all) {
  const last = ending.letters.at(-1)!;
  byLastLetter.set(last, [...(byLastLetter.get(last) ?? []), ending]);
}

const leastStem = 3;

// Words that end like a plural, a dual or a pronoun and have none, folded.
const whole = new Set(
  (
    'الله فلسطين لبنان ايران سليمان رمضان سلطان عثمان عدنان مروان سلمان نعمان شعبان مهرجان قانون تلفزيون مليون بليون تريليون ميدان انسان حيوان ' +
    'برلمان ديوان عنوان سكان زمان ضمان امكان طيران نيسان حزيران تشرين كانون باكستان افغانستان السودان سودان اوزبكستان تركمانستان كردستان كازاخستان ' +
    'قضايا هدايا عطايا ضحايا مزايا نوايا زوايا سوريا ليبيا روسيا اسيا المانيا بريطانيا اسبانيا ايطاليا تركيا اوروبا امريكا افريقيا ماليزيا اندونيسيا ' +
    'برلين بكين تمرين تامين قوانين ميادين مساكين سكين ياسين حسين معادن بركان بستان ريحان جثمان احزان الوان اديان بلدان اوطان ابدان ' +
    'موسكو طوكيو اتجاه انتباه اشتباه وجه مياه شفاه مكروه تشويه توجيه تنبيه فقيه نزيه وقت صوت بنت سبت موت انترنت قوات'
  ).split(' '),
);
// تصويت, بيوت: behind a long vowel ت is of the root, but حياتها is of حياه.
const rootT = /[وي]ت$|ات$/u;
const rootTBeforePronoun = /[وي]ت$/u;

/** Takes off the longest ending that leaves three letters: كتابهم → كتاب, معاملتها → معامل, خارجيه → خارج; not لبنان, not يده. */
export function stemmed(base: string): Stemmed {
  if (whole.has(base)) return { stem: base, code: '00' };
  for (const { alone } of withPronoun) {
    if (!base.endsWith(alone.letters)) continue;
    const rest = base.slice(0, -alone.letters.length);
    if (whole.has(rest)) return { stem: rest, code: alone.code };
  }
  for (const { letters, pronoun, code } of byLastLetter.get(base.at(-1) ?? '') ?? []) {
    if (base.length - letters.length < leastStem || !base.endsWith(letters)) continue;
    const ending = base.slice(0, base.length - pronoun.length);
    if (letters === `ت${pronoun}` && (pronoun === '' ? rootT : rootTBeforePronoun).test(ending)) continue;
    return { stem: base.slice(0, -letters.length), code };
  }
  return { stem: base, code: '00' };
}
