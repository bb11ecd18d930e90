/**
 * `ltr` for a text without any Arabic or other right-to-left letter, such as an English paragraph; else undefined, for the page's own direction.
 * Not `dir="auto"`, which looks at the first letter alone and would turn «AT&T تعلن أرباحها» about.
 */
export function directionOf(text: string): 'ltr' | undefined {
  return /\p{L}/u.test(text) && !/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(text)
    ? 'ltr'
    : undefined;
}
