/** The day where the command is run, `2016-10-10`: an embargo ends at the archive's own midnight, not at that of Greenwich. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
