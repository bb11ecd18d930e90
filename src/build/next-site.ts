import { filesBelow, openStaging, publish, publishChanges, type Changes, type SiteFolder } from '../io/site-folder.ts';
import { changedInputs } from './key.ts';
import { beginStaged, noteStaged, readStaged, type Made, type MadeUnits, type Published } from './made.ts';
import type { Reason } from './stages.ts';
import type { Wanted } from './units.ts';

/** The site that is being made: what of it stands already, what is still to be made, and its publication. */
export class NextSite {
  readonly #work: string;
  readonly #folder: SiteFolder;
  readonly #former: MadeUnits;
  /** Kept from the published site, and what is whole in the staging folder. */
  readonly #kept: MadeUnits;
  readonly #made: Map<string, Made>;

  /** Opens the staging folder: of what a killed build left there only what is wanted stays. Names of units are unique. */
  constructor(work: string, folder: SiteFolder, published: Published | null, wanted: readonly Wanted[]) {
    [this.#work, this.#folder, this.#former] = [work, folder, published?.units ?? new Map<string, Made>()];
    const staged = readStaged(work, folder.staging);
    const there = new Set(this.#former.size > 0 ? filesBelow(folder.output) : []);
    const standing = (units: MadeUnits, isWhole: (made: Made) => boolean) =>
      new Map(
        wanted.flatMap(({ name, key }) => {
          const made = units.get(name);
          return made?.key === key && isWhole(made) ? [[name, made] as const] : [];
        }),
      );
    this.#kept = standing(this.#former, ({ files }) => files.every((file) => there.has(file)));
    this.#made = standing(staged, ({ name }) => !this.#kept.has(name));
    openStaging(folder, new Set([...this.#made.values()].flatMap(({ files }) => files)));
    beginStaged(work, folder.staging, this.#made);
  }

  /** These that are still to be made. */
  stale<U extends Wanted>(units: readonly U[]): readonly U[] {
    return units.filter(({ name }) => !this.#kept.has(name) && !this.#made.has(name));
  }

  /** Why these are made that are: what they depend on that is other than it was. */
  reasons(units: readonly Wanted[]): readonly Reason[] {
    return this.stale(units).map(({ name, key }) => {
      const former = this.#former.get(name);
      if (!former) return { what: name, why: ['new'] };
      const changed = changedInputs(former.key, key);
      return { what: name, why: changed.length > 0 ? changed : ['missing from the site'] };
    });
  }

  /** Takes note of units that were made into the staging folder. */
  add(made: readonly Made[]): void {
    noteStaged(this.#work, made);
    for (const unit of made) this.#made.set(unit.name, unit);
  }

  /** Those that are not kept from the published site. */
  fresh(): MadeUnits {
    return this.#made;
  }

  /** All of its units that stand. */
  units(): MadeUnits {
    return new Map([...this.#kept, ...this.#made]);
  }

  /** The folder that will be the output folder: it is, where something of the former site stays. */
  get nextOutput(): string {
    return this.#kept.size > 0 ? this.#folder.output : this.#folder.staging;
  }

  /** Puts the site in the place of the former one, with files of the content folder that go with it. Where nothing of the former one stays, the folders change places. */
  publish(files: readonly (readonly [string, string])[]): Changes {
    const next = new Set([...this.units().values()].flatMap((made) => made.files));
    const former = [...this.#former.values()].flatMap((made) => made.files);
    const removed = former.filter((file) => !next.has(file)).sort();
    const changed =
      this.nextOutput === this.#folder.output
        ? publishChanges(this.#folder, files, removed)
        : publish(this.#folder, files);
    return { changed, removed };
  }
}
