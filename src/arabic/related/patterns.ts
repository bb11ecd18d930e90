/** A form of a word and another one that it leads to. */
export interface Pattern {
  readonly kind: 'plural' | 'nisba' | 'spelling';
  /** `12و3:123`, as the table has it. */
  readonly rule: string;
  /** The more letters a rule tells, the surer it is. */
  readonly weight: number;
  /** What it makes of a word; null where the word is not of its form. */
  readonly of: (word: string) => string | null;
}

// Broken plurals and their singulars (W. Wright, A Grammar of the Arabic Language, §304 f.). Left out are forms that join more strangers than kin,
// such as افعل (اشهر شهر, but اقصر قصر) and فعول of فاعل (شهود شاهد, but علوم عالم): their pairs are among the irregular ones.
const plurals = [
  // وزراء وزير; علماء عالم; اصدقاء صديق; اطباء طبيب; انبياء نبي
  '123اء:12ي3 123اء:1ا23 ا123اء:12ي3 ا12اء:12ي2 ا12ياء:12ي',
  // مدارس مدرسه; عناصر عنصر; مباني مبني
  '12ا34:1234ه 12ا34:1234 م1ا2ي:م12ي',
  // مشاريع مشروع; تقارير تقرير; تماثيل تمثال; اساطير اسطوره; احاديث حديث
  '12ا3ي4:123و4 12ا3ي4:123ي4 12ا3ي4:123ا4 12ا3ي4:123و4ه ا1ا2ي3:12ي3',
  // قوانين قانون; فواتير فاتوره; دواوين ديوان; ميادين ميدان
  '1وا2ي3:1ا2و3 1وا2ي3:1ا2و3ه 1وا2ي3:1ي2ا3 1يا2ي3:1ي2ا3',
  // شوارع شارع; عواصم عاصمه; مواد ماده; ضواحي ضاحيه
  '1وا23:1ا23 1وا23:1ا23ه 1وا2:1ا2ه 1وا2ي:1ا2يه',
  // حقايق حقيقه; رسايل رساله; بدايل بديل
  '12اي3:12ي3ه 12اي3:12ا3ه 12اي3:12ي3',
  // قضايا قضيه; زوايا زاويه
  '12ايا:12يه 1وايا:1اويه',
  // اجهزه جهاز; ارصده رصيد; اعمده عمود; انديه نادي; ادويه دواء; ادله دليل
  'ا123ه:12ا3 ا123ه:12ي3 ا123ه:12و3 ا12يه:1ا2ي ا12يه:12اء ا12ه:12ي2',
  // احزاب حزب; ابواب باب; انياب ناب; اثار اثر; اعضاء عضو; اسماء اسم; اخطاء خطا; اشياء شيء
  'ا12ا3:123 ا1وا2:1ا2 ا1يا2:1ا2 ا1ا2:ا12 ا12اء:12و ا12اء:ا12 ا12اء:12ا ا12اء:12ء',
  // حقوق حق; بنوك بنك
  '12و2:12 12و3:123',
  // طلاب طالب; حجاج حاج; نواب نايب; رجال رجل; كبار كبير
  '12ا3:1ا23 12ا2:1ا2 1وا2:1اي2 12ا3:123 12ا3:12ي3',
  // مدن مدينه; قمم قمه
  '123:12ي3ه 122:12ه',
  // قضاه قاضي; اساتذه استاذ; مغاربه مغربي
  '12اه:1ا2ي 12ا34ه:123ا4 12ا34ه:1234ي',
];

// Nisba, and the name or noun it is made of, where the two do not share a stem.
const nisba = [
  // سوريا سوري; امريكا امريكي; اسيا اسيوي; نمسا نمساوي; افغانستان افغاني; غزه غزاوي
  '×يا:×ي 1×ا:1×ي ×يا:×يوي ×ا:×اوي ×ستان:×ي ×ه:×اوي',
  // بحرين بحريني; يابان ياباني
  '×ين:×يني ×ان:×اني',
  // كهرباء كهربايي; صحراء صحراوي; شتاء شتوي; سنه سنوي; تربيه تربوي; نبي نبوي
  '×اء:×ايي ×اء:×اوي ×اء:×وي ×ه:×وي ×يه:×وي ×ي:×وي',
  // مدينه مدني
  '12ي3ه:123ي',
];

// The same word, its hamza or last vowel written otherwise: ÷ is any end.
const spellings = [
  // مسيول مسوول; رءوس رووس; هياه هييه; قرايه قراءه; ميه مايه; سوريه سوريا
  '×يو÷:×وو÷ ×ءو÷:×وو÷ ×ياه:×ييه ×ايه:×اءه ×يء:×ي 1ايه:1يه 1ايت÷:1يت÷ ×1يه:×1يا',
];

/** All tables, each rule in both directions: digits are letters of the root, × is any beginning. */
export const patterns: readonly Pattern[] = [
  ...of('plural', plurals),
  ...of('nisba', nisba),
  ...of('spelling', spellings),
];

function of(kind: Pattern['kind'], table: readonly string[]): readonly Pattern[] {
  return table
    .flatMap((line) => line.split(' '))
    .flatMap((rule) => {
      const [one = '', other = ''] = rule.split(':');
      const shape = { kind, rule, weight: lettersIn(one) + lettersIn(other) };
      return [
        { ...shape, of: leading(one, other) },
        { ...shape, of: leading(other, one) },
      ];
    });
}

// How much of a form is told: its own letters, letters of the root more than three, and most of all one that is there twice.
function lettersIn(form: string): number {
  const roots = form.replace(/[^1-4]/gu, '');
  const more = form.includes('×') ? 0 : roots.length - 3;
  return form.replace(/[1-4×÷]/gu, '').length + more + 2 * (roots.length - new Set(roots).size);
}

const named: Readonly<Record<string, string>> = { '×': 's', '÷': 't' };

// A letter of the root is no alef but as the first one, which may bear a hamza; the fourth is no ending.
function leading(from: string, to: string): Pattern['of'] {
  const met: string[] = [];
  const parts = [...from].map((sign) => {
    if (sign === '×') return '(?<s>.+)';
    if (sign === '÷') return '(?<t>.*)';
    if (!/[1-4]/u.test(sign)) return sign;
    if (met.includes(sign)) return `\\k<r${sign}>`;
    met.push(sign);
    return `(?<r${sign}>${sign === '1' ? '.' : sign === '4' ? '[^اهي]' : '[^ا]'})`;
  });
  const form = new RegExp(`^${parts.join('')}$`, 'u');
  return (word) => {
    const letters = form.exec(word)?.groups;
    return letters ? to.replace(/[1-4×÷]/gu, (sign) => letters[named[sign] ?? `r${sign}`]!) : null;
  };
}
