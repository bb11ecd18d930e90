// Names of the news as they are typed in Latin letters, without accents, and what Arabic texts have for them, folded; the commonest first. A name of
// several words stands in a text with its words together. Left out are words that are no names in English too (who, us, said).
const table = `
syria:سوريا|damascus:دمشق|aleppo,halab:حلب|deir ezzor,deir ez zor:دير الزور|homs:حمص|idlib:ادلب|raqqa:الرقه|lebanon:لبنان|beirut:بيروت|tripoli:طرابلس|
jordan:الاردن|amman:عمان|palestine:فلسطين|gaza:غزه|jerusalem,quds:القدس|ramallah:رام الله|israel:اسراييل|tel aviv:تل ابيب|egypt:مصر|cairo:القاهره|
sudan:السودان|khartoum:الخرطوم|libya:ليبيا|benghazi:بنغازي|tunisia,tunis:تونس|algeria,algiers:الجزاير|morocco:المغرب|rabat:الرباط|
iraq:العراق|baghdad:بغداد|mosul:الموصل|kirkuk:كركوك|erbil,irbil,arbil:اربيل|kurdistan:كردستان|iran:ايران|tehran,teheran:طهران|
turkey,turkiye:تركيا|ankara:انقره|istanbul:اسطنبول/استانبول|saudi arabia,saudi,ksa:السعوديه|riyadh:الرياض|jeddah,jidda:جده|mecca,makkah:مكه|
medina,madinah:المدينه المنوره|kuwait:الكويت|qatar:قطر|doha:الدوحه|bahrain:البحرين|manama:المنامه|oman:عمان|muscat:مسقط|
united arab emirates,emirates,uae:الامارات|abu dhabi:ابوظبي/ابو ظبي|dubai:دبي|yemen:اليمن|sanaa:صنعاء|aden:عدن|somalia:الصومال|ethiopia:اثيوبيا|
afghanistan:افغانستان|kabul:كابول/كابل|pakistan:باكستان|united states,usa:الولايات المتحده|america:امريكا/اميركا|washington:واشنطن|new york:نيويورك|
russia:روسيا|moscow:موسكو|china:الصين|beijing:بكين|france:فرنسا|paris:باريس|united kingdom,britain,uk:بريطانيا|london:لندن|germany:المانيا|
japan:اليابان|european union,eu:الاتحاد الاوروبي|ukraine:اوكرانيا|white house:البيت الابيض|pentagon:البنتاغون/البنتاجون|obama:اوباما|trump:ترامب/ترمب|
bush:بوش|clinton:كلينتون|biden:بايدن|putin:بوتين|merkel:ميركل|erdogan:اردوغان|bashar:بشار|assad,asad:الاسد|saddam:صدام|hussein,husayn:حسين|
maliki:المالكي|abadi:العبادي|barzani:بارزاني|ali:علي|khamenei:خامنيي|hassan,hasan:حسن|rouhani,ruhani:روحاني|ahmadinejad:احمدي نجاد/نجاد|
soleimani,suleimani:سليماني|mubarak:مبارك|mohammed,muhammad,mohamed,mohammad:محمد|morsi,mursi,morsy:مرسي|sisi:السيسي|
gaddafi,qaddafi,gadhafi,kadhafi:القذافي|haftar,hifter:حفتر|ben ali:بن علي|bouteflika:بوتفليقه|abdullah,abdallah:عبدالله|saleh:صالح|
arafat:عرفات|abbas:عباس|haniyeh,haniya:هنيه|meshaal,mashal:مشعل|netanyahu:نتنياهو|sharon:شارون|nasrallah:نصرالله/نصر الله|hariri:الحريري|
bin laden:بن لادن|baghdadi:البغدادي|salman:سلمان|guterres:غوتيريش/غوتيريس|khashoggi:خاشقجي|hamas:حماس|fatah,fateh:فتح|
hezbollah,hizbullah,hizbollah,hizballah:حزب الله|isis,isil,daesh,daish:داعش|qaeda,qaida:القاعده|nusra:النصره|taliban:طالبان|
muslim brotherhood,ikhwan:الاخوان المسلمين/الاخوان|ennahda,nahda:النهضه|houthi,houthis:الحوثي/الحوثيين|boko haram:بوكو حرام|pkk:العمال الكردستاني|
kurds:الاكراد|mossad:الموساد|cia:سي اي ايه/المخابرات المركزيه|united nations,un:الامم المتحده|unesco:اليونسكو/يونسكو|unrwa:الاونروا/اونروا|
imf:صندوق النقد|nato:الناتو/حلف شمال الاطلسي|arab league:الجامعه العربيه/جامعه الدول العربيه|gcc:مجلس التعاون|opec:اوبك|aramco:ارامكو|reuters:رويترز|
google:غوغل/جوجل|facebook:فيسبوك/فيس بوك|twitter:تويتر|fifa:الفيفا/فيفا|real madrid:ريال مدريد|barcelona:برشلونه|liverpool:ليفربول|chelsea:تشيلسي|
manchester united:مانشستر يونايتد|ahly,ahli:الاهلي|bin,ben:بن|
*fattah:عبدالفتاح|*rahman:عبدالرحمن|*aziz:عبدالعزيز|*nasser:عبدالناصر|*hadi:عبدالهادي|*malik:عبدالملك|*karim:عبدالكريم|*qader:عبدالقادر|*latif:عبداللطيف|*halim:عبدالحليم|*hamid:عبدالحميد|*majid:عبدالمجيد|*mahdi:عبدالمهدي|*rahim:عبدالرحيم
`;

/** A name in Latin letters: where it begins, the words of it that were typed, and what may stand for it, each in one word or more. */
export interface LatinName {
  readonly at: number;
  readonly asked: readonly string[];
  readonly taken: readonly (readonly string[])[];
}

// Before a name with a star: Abdel Fattah, Abd al-Rahman, Abdelaziz.
const servants = ['abd ', 'abdal ', 'abdel ', 'abdul ', 'abdal', 'abdel', 'abdul', 'abde', 'abdu'];

/** Every name, with what may stand for it. */
export const namesInLatin = table
  .replace(/\|\s+/gu, '|')
  .trim()
  .split('|')
  .flatMap((entry) => {
    const [latin = '', arabic = ''] = entry.split(':');
    const names = latin
      .split(',')
      .flatMap((name) => (/^\*/u.test(name) ? servants.map((one) => one + name.slice(1)) : name));
    return names.map((name) => [name, arabic.split('/').map((one) => one.split(' '))] as const);
  });

const names = new Map(namesInLatin);
const mostWords = 3;
// The article, as it is joined to names: al-Assad, el-Sisi, ar-Raqqa.
const article = /^(?:al|el|ar|as|ad|an|ash|at|az)$/u;

/** The names among folded words, the longest first, an article before them included: al-Qaeda → القاعده, Erdoğan → اردوغان, Abd al-Rahman → عبدالرحمن. */
export function latinNames(words: readonly string[]): readonly LatinName[] {
  const found: LatinName[] = [];
  const plain = words.map((word) =>
    word
      .normalize('NFD')
      .replace(/[\p{M}ʼʾʿ]/gu, '')
      .replace(/ı/gu, 'i'),
  );
  for (let at = 0; at < words.length; at++) {
    const first = article.test(plain[at]!) ? at + 1 : at;
    for (let length = mostWords; length > 0; length--) {
      const own = plain.slice(first, first + length);
      const taken = names.get(own.filter((word, n) => n === own.length - 1 || !article.test(word)).join(' '));
      if (!taken) continue;
      found.push({ at, asked: words.slice(at, first + length), taken });
      at = first + length - 1;
      break;
    }
  }
  return found;
}
