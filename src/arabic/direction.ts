const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;

/**
 * `ltr` for a text without any Arabic or other right-to-left letter, such as an English paragraph; else undefined, for the page's own direction.
 * Not `dir="auto"`, which looks at the first letter alone and would turn «AT&T تعلن أرباحها» about.
 */
export function directionOf(text: string): 'ltr' | undefined {
  return /\p{L}/u.test(text) && !rightToLeft.test(text) ? 'ltr' : undefined;
}

/** `rtl` for a text that an isolate would take for a Latin one by its first letter, though it has Arabic («AT&T تعلن أرباحها»); else undefined. */
export function isolateDirection(text: string): 'rtl' | undefined {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first !== undefined && !rightToLeft.test(first) && rightToLeft.test(text) ? 'rtl' : undefined;
}
