/** Every encoding that articles are read from. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1256',
  'iso-8859-6',
  'cp720',
  'cp864',
  'mac-arabic',
] as const;

export type Encoding = (typeof encodings)[number];
