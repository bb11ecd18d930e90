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

// Other names that people and programs write, without their dashes. ASMO 708 is the standard that ISO 8859-6 took over.
const otherNames: Readonly<Record<string, Encoding>> = {
  cp1256: 'windows-1256',
  asmo708: 'iso-8859-6',
  dos720: 'cp720',
  ibm864: 'cp864',
  xmacarabic: 'mac-arabic',
};

/** The encoding that a person names (UTF8, ASMO-708, cp1256, x-mac-arabic), or null for a name that none has. */
export function encodingNamed(name: string): Encoding | null {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/gu, '');
  return encodings.find((encoding) => bare(encoding) === bare(name)) ?? otherNames[bare(name)] ?? null;
}
