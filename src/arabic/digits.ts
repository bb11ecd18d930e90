/** Which digits numbers are shown in: arab ٠١٢, latn 012. */
export type Digits = 'arab' | 'latn';

/** The text with every decimal digit (٠-٩, ۰-۹, 0-9) in the asked script: ('9 محرم', 'arab') → ٩ محرم; all else stays. */
export function toDigits(text: string, digits: Digits): string {
  const zero = digits === 'arab' ? 0x660 : 0x30;
  return text.replace(/[0-9٠-٩۰-۹]/gu, (digit) => String.fromCodePoint(zero + (digit.codePointAt(0)! & 0xf)));
}
