// Takes ShownDate: a date in both calendars.
import { articleWords } from '../../src/strings/ar.ts';
import type { ShownDate } from '../../src/pages/page.ts';

/** «الاثنين 10 تشرين الأول 2016 الموافق 9 محرم 1438 هـ» */
export function DateShown({ date }: { readonly date: ShownDate }) {
  return (
    <span class="date">
      <time dateTime={date.iso}>{date.gregorian}</time>
      {date.hijri !== null && (
        <>
          {' '}
          <span class="hijri">
            {articleWords.hijri} <bdi>{date.hijri}</bdi>
          </span>
        </>
      )}
    </span>
  );
}
