const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';
const raisedSigns: Readonly<Record<string, string>> = { '+': '⁺', '-': '⁻', '−': '⁻', n: 'ⁿ' };

/** What stands in a `<sup>` or `<sub>` as characters that show it without the tag (10<sup>6</sup> → 10⁶, CO<sub>2</sub> → CO₂); null where any of it has none. */
export function smallDigits(tag: 'sup' | 'sub', text: string): string | null {
  const fits = tag === 'sup' ? /^\s*[0-9٠-٩+\-−n]+\s*$/u : /^\s*[0-9٠-٩]+\s*$/u;
  if (!fits.test(text)) return null;
  const digits = tag === 'sup' ? raised : lowered;
  return text.replace(/\S/gu, (sign) => raisedSigns[sign] ?? digits[sign.charCodeAt(0) & 0xf]!);
}
