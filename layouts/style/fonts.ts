/** A font file to publish: from a package, to a path below `assets/`. */
export interface FontFile {
  readonly from: string;
  readonly to: string;
}

const naskh = (subset: string): FontFile => ({
  from: `@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-${subset}-wght-normal.woff2`,
  to: `fonts/naskh-${subset}.woff2`,
});

const plex = (subset: string, weight: number): FontFile => ({
  from: `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`,
  to: `fonts/plex-${subset}-${weight}.woff2`,
});

/** Every font file that `1-fonts.css` names; a test holds the two together. Both faces are under the SIL Open Font License. */
export const fontFiles: readonly FontFile[] = [
  naskh('arabic'),
  naskh('latin'),
  plex('arabic', 400),
  plex('latin', 400),
  plex('arabic', 600),
  plex('latin', 600),
];
