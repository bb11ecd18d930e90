// First names that begin with و: the letter is theirs, not «and».
const wawNames = new Set(
  (
    'وليد وائل وسيم وسام وسن وفاء وفيق وداد وديع وجدي وجيه وجدان ورد وردة ورود وصفي وصال وهيب وهبي وهبة وهاب وهران واصف واثق وحيد وحيدة وضاح وضحى ' +
    'ولاء ولي ولد ولادة وئام وعد وعود وجنات ودود ودعة والي وليم ويليام وفائي وشاح ويسام ونيس ونوس وديان وزان وزير وزيري وطفة وطفاء وكيل وهيبة وديعة ونيسة'
  ).split(' '),
);

const accounts = new Set(
  'admin administrator root webmaster superadmin sysadmin أدمن ادمن الأدمن الادمن المدير المشرف الإدارة الادارة'
    .split(' ')
    .concat(['site admin', 'مدير الموقع', 'مشرف الموقع', 'إدارة الموقع', 'ادارة الموقع', 'مدير النظام']),
);

/** True for the account that runs a website, which is no writer: admin, «مدير الموقع». */
export function isAccount(name: string): boolean {
  return accounts.has(name.trim().toLowerCase().replace(/\d+$/u, ''));
}

/** Names joined by commas, slashes, « و » or a و that leans on the next name: «محمد علي، هدى اليراعي وأحمد حسن» → three; وليد keeps its و. */
export function splitNames(text: string): readonly string[] {
  const names = text
    .split(/[،,;؛|/&\n]+|\s+[-–—]\s+|\s+و\s+|\s+and\s+/u)
    .flatMap((part) => splitAtWaw(part.trim().split(/\s+/u)))
    .map((name) => name.replace(/^[\s:.*«"“-]+|[\s:.*»"”-]+$/gu, ''))
    .filter((name) => /\p{L}/u.test(name));
  return [...new Set(names)];
}

// A و begins another name only after a whole one (two words at least), and never where a name begins with it.
function splitAtWaw(words: readonly string[]): string[] {
  for (let at = 2; at < words.length; at++) {
    const word = words[at]!;
    const doubled = word.startsWith('وو');
    if (word.length > 3 && word.startsWith('و') && (doubled || !wawNames.has(word))) {
      return [words.slice(0, at).join(' '), ...splitAtWaw([word.slice(1), ...words.slice(at + 1)])];
    }
  }
  return [words.join(' ')];
}
