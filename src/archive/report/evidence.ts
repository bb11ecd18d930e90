import type { DateOrders, FolderDates } from '../date-orders.ts';

/** What is known of folders as a whole. */
export interface Evidence {
  readonly dates: readonly FolderDates[];
  /** Article files in each folder and below it; `.` is the whole of the content. */
  readonly files: ReadonlyMap<string, number>;
}

/** What folders say together, when every article was added to the orders. */
export function evidenceOf(orders: DateOrders, articles: readonly { readonly path: string }[]): Evidence {
  const files = new Map<string, number>();
  for (const { path } of articles) {
    const folders = path.normalize('NFC').split('/').slice(0, -1);
    for (let depth = 0; depth <= folders.length; depth++) {
      const folder = folders.slice(0, depth).join('/') || '.';
      files.set(folder, (files.get(folder) ?? 0) + 1);
    }
  }
  return { dates: orders.folders(), files };
}
