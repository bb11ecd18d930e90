/** A link as a layout prints it; `href` is relative to the page that carries it. */
export interface Link {
  readonly href: string;
  readonly label: string;
}

/** A link with how many articles lie behind it, already in the archive's digits: {label: 'سياسة', count: '١٢'}. */
export interface CountedLink extends Link {
  readonly count: string;
}

/** A date as shown: machine form, Gregorian words, Hijri words (null where the day is not known). */
export interface ShownDate {
  /** `2016-10-10`, `2016-10` or `2016`. */
  readonly iso: string;
  /** «الاثنين 10 تشرين الأول 2016» */
  readonly gregorian: string;
  /** «9 محرم 1438 هـ» */
  readonly hijri: string | null;
}

/** What the head of every page needs. */
export interface Head {
  /** Text of `<title>`, the archive's name included. */
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page, or null where the archive has no base URL. */
  readonly canonical: string | null;
  /** `<meta name=… content=…>` or `<meta property=… content=…>` in order. */
  readonly metas: readonly { readonly key: 'name' | 'property'; readonly name: string; readonly content: string }[];
  /** JSON-LD, already safe inside a script element, or null. */
  readonly jsonLd: string | null;
  /** The same in another form (an article's original bytes, the feed of the newest), or null. */
  readonly alternate: { readonly type: string; readonly href: string } | null;
}

/** What stands round every page: masthead, navigation, trail, foot. All links are relative to the page. */
export interface Frame {
  /** `''`, `'../'`, `'../../'` …: prefix that leads to the site root. */
  readonly root: string;
  readonly archiveTitle: string;
  readonly home: string;
  readonly navigation: readonly (Link & { readonly current: boolean })[];
  /** Address of the search page, for the form in the masthead. */
  readonly search: string;
  /** Address of the page on which the archive is saved for reading without a connection. */
  readonly offline: string;
  /** From the home page down to the parent of this page; empty on the home page. */
  readonly trail: readonly Link[];
  readonly rights: string | null;
}

/** Every page model has these. */
export interface Page {
  /** From the site root, no leading slash; it is the file's path too. */
  readonly path: string;
  readonly head: Head;
  readonly frame: Frame;
}

/** One article in a list. */
export interface Card {
  readonly href: string;
  readonly headline: string;
  readonly date: ShownDate | null;
  readonly section: Link | null;
  /** «نصر المجالي» or null. */
  readonly byline: string | null;
  readonly summary: string;
}
