const half =
  '(?:\\s*(?:صباحا?|مساء|ظهرا?|بعد الظهر|عصرا?|فجرا?|ليلا?|قبل الظهر|am|pm|a\\.m\\.?|p\\.m\\.?|ص|م)(?!\\p{L}))?';
const zone =
  '(?:\\s*\\(?(?:z|gmt|utc|ksa|(?:ب?توقيت|بتوقيت)\\s+\\p{L}+(?:\\s+المكرمه)?|غرينتش|جرينتش|\\+?\\s?[+-]\\d{2}:?\\d{2}|[+-]\\d{1,2})(?![\\p{L}\\d])\\)?)*';
const clock = new RegExp(
  `(?:(?:(?:في|علي) )?(?:تمام )?(?:الساعه|ساعه|الوقت|وقت)\\s*:?\\s*)?(?<=^|[\\s,،(|–—-])\\d{1,2}\\s?:\\s?\\d{2}(?::\\d{2}(?:\\.\\d+)?)?${half}${zone}`,
  'gu',
);
const minutes = '(?:\\s*و\\s?\\d{1,2}(?:\\s*(?:دقيقه|دقائق|د)(?!\\p{L}))?)?';
const hour = new RegExp(
  `(?:(?:في|علي) )?(?:تمام )?الساعه\\s*:?\\s*\\d{1,2}(?:[.,]\\d{2})?(?![\\d/])${minutes}${half}${zone}`,
  'gu',
);
const isoTime = /(?<=\d)t\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?\s*(?:z|[+-]\d{2}:?\d{2})?/gu;
const lastZone = /\s+(?:gmt|utc)(?:[+-]\d{1,2})?\s*$/u;

/** A folded text without its times of day: «10 اكتوبر 2016 - 12:30 مساء» → «10 اكتوبر 2016 -», «17 غشت 2012 علي الساعه 14 و30 د» → «17 غشت 2012», «2016-10-10t23:30:00+03:00» → «2016-10-10». */
export function withoutTime(folded: string): string {
  if (!/:|\dt\d|الساعه|gmt|utc/u.test(folded)) return folded;
  return folded.replace(isoTime, ' ').replace(clock, ' ').replace(hour, ' ').replace(lastZone, '');
}
