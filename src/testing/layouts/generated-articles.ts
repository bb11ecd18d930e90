import { diceOf, some, type Dice } from './dice.ts';
import {
  background,
  bodies,
  clauses,
  familyNames,
  goods,
  herNames,
  hisNames,
  leadTraps,
  offices,
  sayings,
  sections,
  shortHeadlines,
  subheadings,
  topics,
  towns,
  traps,
  works,
} from './phrases.ts';
import type { Day, Truth } from './truth.ts';

/** News that never was, in plain newspaper Arabic: the same for the same seed. Towns and persons are invented. */
export function generatedArticle(seed: number): Truth {
  const dice = diceOf(seed);
  const town = dice.pick(towns);
  const story = storyOf(dice, town);
  const headline = dice.odds(0.12) ? place(dice, dice.pick(shortHeadlines), town) : story.headline;
  const lead = dice.odds(0.08) ? place(dice, dice.pick(leadTraps), town) : story.lead;
  const told = [...some(dice, background, background.length)];
  const said = [...some(dice, sayings, 4)];
  const rest = Array.from({ length: dice.between(3, 7) }, () => paragraphOf(dice, town, told, said));
  if (dice.odds(0.4)) rest.splice(dice.between(0, rest.length), 0, place(dice, dice.pick(traps), town));
  const paragraphs = [lead, ...rest];
  const above = some(dice, [2, 3, 4], dice.between(1, 2)).filter((at) => at < paragraphs.length);
  const heads = some(dice, subheadings, above.length);
  return {
    headline,
    authors: Array.from({ length: dice.odds(0.85) ? 1 : dice.between(2, 3) }, () => nameOf(dice)),
    date: dayBetween(dice, 1980, 2023),
    section: dice.pick(sections),
    tags: some(dice, [...topics, town], dice.between(2, 4)),
    paragraphs,
    subheads: [...above].sort((a, b) => a - b).map((at, i) => ({ above: at, text: place(dice, heads[i]!, town) })),
  };
}

/** A day that exists. */
export function dayBetween(dice: Dice, first: number, last: number): Day {
  return { year: dice.between(first, last), month: dice.between(1, 12), day: dice.between(1, 28) };
}

/** Two to three names, sometimes an abu, a bin or an abd among them. */
export function nameOf(dice: Dice, first = dice.pick(dice.odds(0.5) ? hisNames : herNames)): string {
  const middle = dice.odds(0.2) ? ` ${dice.pick(hisNames)}` : '';
  return `${first}${middle} ${dice.pick(familyNames)}`;
}

function place(dice: Dice, text: string, town: string): string {
  return text.replaceAll('‹›', town).replaceAll('#', () => String(dice.between(3, 95)));
}

function storyOf(dice: Dice, town: string): { headline: string; lead: string } {
  const body = dice.pick(bodies);
  const name = place(dice, body.name, town);
  const verb = (masculine: string, feminine: string) => (body.feminine ? feminine : masculine);
  const [work, good] = [dice.pick(works), dice.pick(goods)];
  const number = dice.between(3, 60);
  const other = dice.pick(towns.filter((one) => one !== town));
  return dice.pick([
    () => ({
      headline: `${name} ${verb('يبدأ', 'تبدأ')} ${work}`,
      lead: `${verb('أعلن', 'أعلنت')} ${name} اليوم بدء ${work} في ${town}، على أن تنتهي الأعمال قبل حلول الشتاء المقبل.`,
    }),
    () => ({
      headline: `${number} ملايين دينار من أجل ${work}`,
      lead: `${verb('وافق', 'وافقت')} ${name} في جلسة استمرت ثلاث ساعات على ${work} بكلفة ${number} ملايين دينار، تدفع على أربع سنوات.`,
    }),
    () => ({
      headline: `${name}: لا تأخير في ${work}`,
      lead: `${verb('نفى', 'نفت')} ${name} ما تردد عن تأجيل ${work}، ${verb('وأكد', 'وأكدت')} أن العمل يسير وفق الجدول المعلن.`,
    }),
    () => ({
      headline: `أسعار ${good} ترتفع ${number} في المئة في ${town}`,
      lead: `ارتفعت أسعار ${good} في أسواق ${town} بنسبة ${number} في المئة خلال شهر واحد، بحسب تقرير نشره مكتب الإحصاء أمس.`,
    }),
    () => ({
      headline: `«أصدقاء ${town}» يطلقون حملة لحماية النهر`,
      lead: `أطلقت جمعية «أصدقاء ${town}» حملة لحماية النهر من النفايات، يشارك فيها طلاب وصيادون ومزارعون من ${other}.`,
    }),
    () => ({
      headline: `هل تعود الحياة إلى سوق ${town}؟`,
      lead: `بعد أربعة أعوام من الإغلاق، فتحت محال قليلة أبوابها في سوق ${town}، فيما ينتظر آخرون ما سيقرره ${dice.pick(['المجلس', 'القضاء', 'أصحاب الأرض'])}.`,
    }),
    () => ({
      headline: `شباب ${town} يتعادلون مع ${other} بلا أهداف`,
      lead: `تعادل فريق شباب ${town} مع ضيفه فريق ${other} من غير أهداف، في مباراة أقيمت تحت المطر ضمن دوري الدرجة الثانية.`,
    }),
    () => ({
      headline: `أمطار غزيرة تغلق طريق ${town} ${dice.pick(['– ', 'و'])}${other}`,
      lead: `أغلقت أمطار غزيرة الطريق بين ${town} و${other} فجر اليوم، وقالت فرق الطوارئ إن أحدا لم يصب بأذى.`,
    }),
    () => ({
      headline: `${dice.pick(['معرض', 'ملتقى', 'أمسية'])} في ${town} عن حكايات البحر والصيادين`,
      lead: `في قاعة صغيرة قرب الميناء، اجتمع صيادون وكتاب من ${town} ليرووا حكايات جمعوها خلال ${number} عاما في البحر.`,
    }),
    () => ({
      headline: `انتهاء ${work} في ${town} قبل موعده بشهرين`,
      lead: `${verb('أنهى', 'أنهت')} ${name} ${work} في ${town} قبل الموعد بشهرين، وبكلفة أقل مما كان مقدرا.`,
    }),
  ])();
}

// Each sentence is told once, each saying said once.
function paragraphOf(dice: Dice, town: string, told: string[], said: string[]): string {
  const sentences = told.splice(0, dice.between(1, 3)).map((sentence) => place(dice, sentence, town));
  const saying = dice.odds(0.45) ? said.pop() : undefined;
  if (saying !== undefined) sentences.push(quoted(dice, saying));
  return sentences.join(' ');
}

function quoted(dice: Dice, saying: string): string {
  const office = dice.pick(offices);
  const [his, hers] = [nameOf(dice, dice.pick(hisNames)), nameOf(dice, dice.pick(herNames))];
  const clause = dice.pick(clauses);
  return dice.pick([
    `وقال ${office.masculine} ${his}: «${saying}».`,
    `وقالت ${office.feminine} ${hers}: «${saying}».`,
    `وأوضح ${his}، ${office.masculine}، أن ${clause}.`,
    `وأضافت ${office.feminine} أن ${clause}.`,
    `وقالت ${hers}: «${saying}».`,
    `وبحسب ${office.masculine}، فإن ${clause}.`,
  ]);
}
