import type { DateOrders, FolderDates } from '../date-orders.ts';

/** What is known of folders as a whole. */
export interface Evidence {
  readonly dates: readonly FolderDates[];
  /** Article files in each folder and below it; `.` is the whole of the content. */
  readonly files: ReadonlyMap<string, number>;
}

/** What folders say together, when every article was added to the orders. */
export function evidenceOf(orders: DateOrders, articles: readonly { readonly path: string }[]): Evidence {
  const own = new Map<string, number>();
  for (const { path } of articles) count(own, path.slice(0, Math.max(0, path.lastIndexOf('/'))), 1);
  const files = new Map<string, number>();
  for (const [folder, articlesIn] of own) {
    const names = folder.normalize('NFC').split('/');
    for (let depth = folder === '' ? 0 : names.length; depth >= 0; depth--) {
      count(files, names.slice(0, depth).join('/') || '.', articlesIn);
    }
  }
  return { dates: orders.folders(), files };
}

function count(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}
