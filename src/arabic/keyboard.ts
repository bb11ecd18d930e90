// The keys of a Latin keyboard, and what stands on them on an Arabic one (Arabic 101), also where they are pressed with shift.
const keys: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "`:ذ q:ض w:ص e:ث r:ق t:ف y:غ u:ع i:ه o:خ p:ح [:ج ]:د a:ش s:س d:ي f:ب g:ل h:ا j:ت k:ن l:م ;:ك ':ط z:ئ x:ء c:ؤ v:ر b:لا n:ى m:ة ,:و .:ز /:ظ " +
    'H:أ Y:إ N:آ T:لإ G:لأ B:لآ'
  )
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(2)]),
);

/** What would have been typed with the keyboard set to Arabic: hgyv → الغر; null where the text has Arabic letters already, or none on a Latin keyboard. */
export function onArabicKeyboard(text: string): string | null {
  if (!/[a-z]/iu.test(text) || /\p{Script=Arabic}/u.test(text)) return null;
  return [...text].map((sign) => keys[sign] ?? keys[sign.toLowerCase()] ?? sign).join('');
}
