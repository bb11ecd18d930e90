import { rmSync } from 'node:fs';
import path from 'node:path';
import {
  openStaging,
  publish,
  publishChanges,
  type Companions,
  type Changes,
  type SiteFolder,
} from '../io/site-folder.ts';
import { changedInputs } from './key.ts';
import { beginStaged, filesOf, noteStaged, readStaged, type Made, type MadeUnits, type Published } from './made.ts';
import type { Reason } from './stages.ts';
import type { Stands } from './standing.ts';
import type { Wanted } from './units.ts';

/** The site that is being made: what of it stands already, what is still to be made, and its publication. */
export class NextSite {
  readonly #work: string;
  readonly #folder: SiteFolder;
  readonly #former: MadeUnits;
  readonly #stands: Stands;
  /** What a killed build left whole in the staging folder, and was not asked for yet. */
  readonly #left: Map<string, Made>;
  /** Files there that nobody needs: they go with the publication, and until then stand in nobody's way. */
  readonly #stray = new Set<string>();
  /** Kept from the published site. */
  readonly #kept = new Map<string, Made>();
  /** Names of what is whole in the staging folder; what they are is noted beside it: of a large site that is much, and wanted only at the end. */
  readonly #made = new Set<string>();
  #fresh: Map<string, Made> | null = null;

  /** Opens the staging folder: of what a killed build left there only units that are whole stay. */
  constructor(work: string, folder: SiteFolder, published: Published | null, stands: Stands) {
    [this.#work, this.#folder, this.#former] = [work, folder, published?.units ?? new Map<string, Made>()];
    this.#stands = stands;
    this.#left = new Map(readStaged(work, folder.staging));
    openStaging(folder, new Set(filesOf(this.#left.values())));
    this.#note();
  }

  /** Asks for units, before any of them is made: those that stand are kept. Names are unique. */
  want(units: readonly Wanted[]): void {
    const dropped: Made[] = [];
    for (const { name, key } of units) {
      const [former, left] = [this.#former.get(name), this.#left.get(name)];
      const stands = former?.key === key && this.#stands(former);
      this.#left.delete(name);
      if (stands) this.#kept.set(name, former);
      if (left && !stands && left.key === key) this.#made.add(name);
      else if (left) dropped.push(left);
    }
    this.#drop(dropped);
  }

  /** No more is asked for: what is left of a killed build is not taken up. */
  wantNoMore(): void {
    const dropped = [...this.#left.values()];
    this.#left.clear();
    this.#drop(dropped);
  }

  // A file must not be written anew while it is noted as part of a unit that is whole.
  #drop(units: readonly Made[]): void {
    if (units.length === 0) return;
    for (const file of filesOf(units)) this.#stray.add(file);
    this.#note();
  }

  // What was made since may have taken the place of one.
  #removeStray(): void {
    const made = new Set(filesOf(this.fresh().values()));
    for (const file of this.#stray) if (!made.has(file)) rmSync(path.join(this.#folder.staging, file), { force: true });
  }

  #note(): void {
    beginStaged(this.#work, this.#folder.staging, new Map([...this.#left, ...this.#readMade()]));
  }

  #readMade(): Map<string, Made> {
    const noted = this.#made.size > 0 ? readStaged(this.#work, this.#folder.staging) : [];
    return new Map([...noted].filter(([name]) => this.#made.has(name)));
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
    for (const unit of made) {
      this.#made.add(unit.name);
      this.#fresh?.set(unit.name, unit);
    }
  }

  /** Those that are not kept from the published site. */
  fresh(): MadeUnits {
    return (this.#fresh ??= this.#readMade());
  }

  /** Those that are. */
  kept(): MadeUnits {
    return this.#kept;
  }

  /** Files of the published site that go with this one. */
  removed(): readonly string[] {
    const made = new Set(filesOf(this.fresh().values()));
    const dropped = [...this.#former.values()].filter(({ name }) => !this.#kept.has(name));
    return filesOf(dropped)
      .filter((file) => !made.has(file))
      .sort();
  }

  /** All of its units that stand. */
  units(): MadeUnits {
    return new Map([...this.#kept, ...this.fresh()]);
  }

  /** The folder that will be the output folder: it is, where something of the former site stays. */
  get nextOutput(): string {
    return this.#kept.size > 0 ? this.#folder.output : this.#folder.staging;
  }

  /** Puts the site in the place of the former one, with files that go with it. Where nothing of the former one stays, the folders change places. */
  publish(companions: Companions): Changes {
    this.#removeStray();
    return this.nextOutput === this.#folder.output
      ? publishChanges(this.#folder, companions, this.removed())
      : publish(this.#folder, companions);
  }
}
