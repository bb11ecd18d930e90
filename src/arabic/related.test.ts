import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familiesOf } from './related/families.ts';
import { foreignSpellings } from './related/foreign.ts';
import { patterns } from './related/patterns.ts';
import { relatedTo } from './related.ts';

const wordsOf = (word: string) => relatedTo(word).map((one) => one.word);

// One of each rule; the two words lead to each other.
const examples = `
  123اء:12ي3 وزراء وزير|123اء:1ا23 علماء عالم|ا123اء:12ي3 اصدقاء صديق|ا12اء:12ي2 اطباء طبيب|ا12ياء:12ي انبياء نبي|
  12ا34:1234ه مدارس مدرسه|12ا34:1234 عناصر عنصر|م1ا2ي:م12ي مباني مبني|
  12ا3ي4:123و4 مشاريع مشروع|12ا3ي4:123ي4 تقارير تقرير|12ا3ي4:123ا4 تماثيل تمثال|12ا3ي4:123و4ه اساطير اسطوره|ا1ا2ي3:12ي3 احاديث حديث|
  1وا2ي3:1ا2و3 قوانين قانون|1وا2ي3:1ا2و3ه فواتير فاتوره|1وا2ي3:1ي2ا3 دواوين ديوان|1يا2ي3:1ي2ا3 ميادين ميدان|
  1وا23:1ا23 شوارع شارع|1وا23:1ا23ه عواصم عاصمه|1وا2:1ا2ه مواد ماده|1وا2ي:1ا2يه ضواحي ضاحيه|
  12اي3:12ي3ه حقايق حقيقه|12اي3:12ا3ه رسايل رساله|12اي3:12ي3 بدايل بديل|12ايا:12يه قضايا قضيه|1وايا:1اويه زوايا زاويه|
  ا123ه:12ا3 اجهزه جهاز|ا123ه:12ي3 ارصده رصيد|ا123ه:12و3 اعمده عمود|ا12يه:1ا2ي انديه نادي|ا12يه:12اء ادويه دواء|ا12ه:12ي2 ادله دليل|
  ا12ا3:123 احزاب حزب|ا1وا2:1ا2 ابواب باب|ا1يا2:1ا2 انياب ناب|ا1ا2:ا12 اثار اثر|ا12اء:12و اعضاء عضو|ا12اء:ا12 اسماء اسم|ا12اء:12ا اخطاء خطا|
  ا12اء:12ء اشياء شيء|12و2:12 حقوق حق|12و3:123 بنوك بنك|
  12ا3:1ا23 طلاب طالب|12ا2:1ا2 حجاج حاج|1وا2:1اي2 نواب نايب|12ا3:123 رجال رجل|12ا3:12ي3 كبار كبير|123:12ي3ه مدن مدينه|122:12ه قمم قمه|
  12اه:1ا2ي قضاه قاضي|12ا34ه:123ا4 اساتذه استاذ|12ا34ه:1234ي مغاربه مغربي|
  ×يا:×ي سوريا سوري|1×ا:1×ي امريكا امريكي|×يا:×يوي اسيا اسيوي|×ا:×اوي نمسا نمساوي|×ستان:×ي افغانستان افغاني|×ه:×اوي غزه غزاوي|
  ×ين:×يني بحرين بحريني|×ان:×اني يابان ياباني|×اء:×ايي كهرباء كهربايي|×اء:×اوي صحراء صحراوي|×اء:×وي شتاء شتوي|×ه:×وي لغه لغوي|
  ×يه:×وي تربيه تربوي|×ي:×وي نبي نبوي|12ي3ه:123ي مدينه مدني|
  ×يو÷:×وو÷ مسيول مسوول|×ءو÷:×وو÷ رءوس رووس|×ياه:×ييه هياه هييه|×ايه:×اءه قرايه قراءه|×يء:×ي شيء شي|1ايه:1يه مايه ميه|1ايت÷:1يت÷ مايتي ميتي|
  ×1يه:×1يا سوريه سوريا
`
  .trim()
  .split(/\s*\|\s*/u)
  .map((example) => example.split(' ') as [rule: string, one: string, other: string]);

describe('a related word', () => {
  it.each(examples)('by the rule %s: %s and %s, either way', (rule, one, other) => {
    expect(patterns.map((pattern) => pattern.rule)).toContain(rule);
    const by = (from: string, to: string) =>
      patterns.filter((pattern) => pattern.rule === rule && pattern.of(from) === to);
    expect(by(one, other).length).toBeGreaterThan(0);
    expect(by(other, one).length).toBeGreaterThan(0);
  });

  it('has an example of each rule', () => {
    expect([...new Set(patterns.map(({ rule }) => rule))].sort()).toEqual(examples.map(([rule]) => rule).sort());
  });

  it.each([
    ['نساء', 'امراه'],
    ['يوم', 'ايام'],
    ['جوجل', 'غوغل'],
    ['نايب', 'نواب'],
  ])('of an irregular family: %s and %s', (one, other) => {
    expect(wordsOf(one)).toContain(other);
    expect(wordsOf(other)).toContain(one);
  });

  it.each([
    ['غوانتانامو', 'جوانتانامو'],
    ['نتنياهو', 'نتانياهو'],
    ['اردوغان', 'اردوجان'],
    ['استانبول', 'اسطنبول'],
    ['ديموقراطيه', 'ديمقراطيه'],
    ['مايكروسوفت', 'ميكروسوفت'],
    ['سوفياتي', 'سوفيتي'],
    ['انستغرام', 'انستقرام'],
  ])('of a name of another language, spelled otherwise: %s and %s', (one, other) => {
    expect(wordsOf(one)).toContain(other);
    expect(wordsOf(other)).toContain(one);
  });

  // Words of the language that differ as such spellings do.
  it.each([
    ['استقلال', 'استغلال'],
    ['مشاكل', 'مشاغل'],
    ['تفجير', 'تفكير'],
    ['احكام', 'احجام'],
    ['سلمان', 'سليمان'],
    ['عبدالله', 'عبيدالله'],
    ['سفراء', 'صفراء'],
    ['سفير', 'سفر'],
    ['لبنان', 'لبن'],
    ['قصر', 'اقصر'],
    ['علوم', 'عالم'],
    ['عالم', 'اعلام'],
  ])('is not a stranger: %s and %s', (one, other) => {
    expect(wordsOf(one)).not.toContain(other);
    expect(wordsOf(other)).not.toContain(one);
  });

  it('does not share the stem, which is asked for already', () => {
    expect(wordsOf('مصري')).not.toContain('مصريه');
    expect(wordsOf('مدرسه')).not.toContain('مدرس');
  });

  it('is there or not, whatever the word', () => {
    const letters = fc.array(fc.constantFrom(...'اتسطقغكهوينءبر')).map((all) => all.join(''));
    fc.assert(
      fc.property(letters, (word) => {
        const related = relatedTo(word);
        expect(related.map((one) => one.word)).not.toContain(word);
        expect(new Set(related.map((one) => one.word)).size).toBe(related.length);
        expect(related.length).toBeLessThan(1000);
      }),
    );
  });
});

describe('the table of families', () => {
  it('holds no word twice in a family, and none that a rule or the stem joins', () => {
    expect(familiesOf('شاهد')).toEqual(['شهود']);
    expect(familiesOf('مدرسه')).toEqual([]);
  });
});

describe('other spellings', () => {
  it('are not looked for where a word is short or of the language', () => {
    for (const word of ['غاز', 'قلب', 'انفجار', 'مستقبل', 'تقارير', 'يتواجد'])
      expect(foreignSpellings(word)).toEqual([]);
  });
});
