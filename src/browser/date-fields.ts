import type { ShownDates } from './shown-dates.ts';

const sides = ['from', 'to'] as const;

/** The two fields of the date range: below each stands what its text is taken for, also while it is typed; a text that is no date is marked when the search is made. */
export function openDateFields(dates: ShownDates): (bounds: Readonly<Record<'from' | 'to', string>>) => void {
  const show = (side: (typeof sides)[number], text: string, isWhole: boolean) => {
    const field = document.getElementById(side) as HTMLInputElement;
    const reading = text === '' ? '' : dates.reading(text, side);
    field.setAttribute('aria-invalid', String(isWhole && reading === null));
    document.getElementById(`${side}-read`)!.textContent = reading ?? '';
  };
  for (const side of sides) {
    document.getElementById(side)!.addEventListener('input', ({ target }) => {
      show(side, (target as HTMLInputElement).value.trim(), false);
    });
  }
  return (bounds) => {
    for (const side of sides) show(side, bounds[side], true);
  };
}
