/** The folder that a file is counted under: its own, without months and days: `archive/1998/05/a.txt` → `archive/1998`, `sport/` → `sport`, `a.txt` → `.`. */
export function groupFolder(file: string): string {
  const folders = file.split('/').slice(0, -1);
  while (/^[\d٠-٩_.-]+$/u.test(folders.at(-1) ?? '') && !/^[\d٠-٩]{4}$/u.test(folders.at(-1)!)) folders.pop();
  return folders.join('/') || '.';
}
