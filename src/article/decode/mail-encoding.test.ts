import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../decode.ts';

const text = 'أعلنت بلدية المدينة اليوم بدء العمل في جسر الوادي.\nوقال المدير إن السوق مفتوح طوال أيام العمل.\n';

function read(content: string | Uint8Array) {
  const decoded = decode('a.txt', typeof content === 'string' ? Buffer.from(content) : content, null);
  if ('code' in decoded) throw new Error(decoded.code);
  return decoded;
}

// As mail programs write it: lines of 76 characters at most.
function quoted(bytes: Uint8Array): string {
  return [...Buffer.from(bytes).toString('latin1')]
    .map((sign) =>
      /[\n -<>-~]/u.test(sign) ? sign : `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
    .replace(/(?:[^\n=]|=[0-9A-F]{2}){20}(?!\n)/gu, '$&=\n');
}

describe('text in quoted-printable', () => {
  test('is read, in whatever encoding it was', () => {
    expect(read(quoted(Buffer.from(text)))).toMatchObject({
      text,
      encoding: 'utf-8',
      repairs: [{ rule: 'mail-encoding' }],
    });
    expect(read(quoted(iconv.encode(text, 'windows-1256')))).toMatchObject({ text, encoding: 'windows-1256' });
  });

  test('below its head, which is not encoded so', () => {
    const head = 'Subject: =?UTF-8?B?2KfZhNis2LPYsQ==?=\nContent-Transfer-Encoding: quoted-printable\n';
    expect(read(`${head}\n${quoted(Buffer.from(text))}`).text).toBe(
      `Subject: الجسر\nContent-Transfer-Encoding: quoted-printable\n\n${text}`,
    );
  });

  test.each(['a=b', 'الطول = 20 مترا', '=20'.repeat(5), `${'=AB'.repeat(30)}${'x = y '.repeat(20)}`, text])(
    '%j is none',
    (content) => {
      expect(read(content)).toMatchObject({ text: content, repairs: [] });
    },
  );
});

test.each([
  ['=?UTF-8?B?2KfZhNis2LPYsQ==?=', 'الجسر'],
  ['=?utf-8?Q?=D8=A7=D9=84_2?=', 'ال 2'],
  ['=?windows-1256?B?x+HM09E=?=', 'الجسر'],
  ['=?UTF-8?B?2KfZhNis?= =?UTF-8?B?2LPYsQ==?=', 'الجسر'],
  ['=?unknown?B?2KfZhA==?=', '=?unknown?B?2KfZhA==?='],
])('the encoded words %s are %s', (written, shown) => {
  expect(read(`Subject: ${written}\nنص`).text).toBe(`Subject: ${shown}\nنص`);
});
