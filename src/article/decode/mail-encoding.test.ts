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

const base64 = (written: string) => Buffer.from(written).toString('base64').replace(/.{76}/gu, '$&\n');

describe('text in base64', () => {
  test('is read where it is all of the file', () => {
    expect(read(base64(text))).toMatchObject({ text, repairs: [{ rule: 'mail-encoding' }] });
    expect(read(iconv.encode(text, 'windows-1256').toString('base64'))).toMatchObject({
      text,
      encoding: 'windows-1256',
    });
  });

  test('is read below the head of a mail', () => {
    const head = 'From: press@sahl.example\nSubject: =?UTF-8?B?2KfZhNis2LPYsQ==?=\n';
    const mail = `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(text)}`;
    expect(read(mail).text).toBe(`From: press@sahl.example\nSubject: الجسر\n\n${text}`);
  });

  test.each([Buffer.from('The bridge is open. '.repeat(9)).toString('base64'), 'a'.repeat(90), 'bridge\n'.repeat(20)])(
    '%j is none of Arabic',
    (content) => {
      expect(read(content)).toMatchObject({ text: content, repairs: [] });
    },
  );
});

describe('a mail of several parts', () => {
  const part = (kind: string, content: string, encoding = 'base64') =>
    `--b1\nContent-Type: ${kind}; charset="utf-8"\nContent-Transfer-Encoding: ${encoding}\n\n${content}\n`;
  const html = part('text/html', base64(`<p>${text}</p>`));
  const head = 'From: press@sahl.example\nSubject: News\nMIME-Version: 1.0\n';

  test.each([
    ['base64', part('text/plain', base64(text))],
    ['quoted-printable', part('text/plain', quoted(Buffer.from(text)), 'quoted-printable')],
    ['8bit', part('text/plain', text, '8bit')],
  ])('gives its plain text in %s', (_, plain) => {
    const mail = `${head}Content-Type: multipart/alternative;\n boundary="b1"\n\n${html}${plain}--b1--\n`;
    expect(read(mail).text.trimEnd()).toBe(`From: press@sahl.example\nSubject: News\n\n${text}`.trimEnd());
  });

  test('gives that of parts within parts, and passes over what was attached', () => {
    const inner = `--b2\nContent-Type: multipart/alternative; boundary=b1\n\n${part('text/plain', base64(text))}${html}--b1--\n`;
    const attached = `--b2\nContent-Type: text/plain\nContent-Disposition: attachment\n\nnotes\n`;
    const mail = `${head}Content-Type: multipart/mixed; boundary=b2\n\n${attached}${inner}--b2--\n`;
    expect(read(mail).text).toContain(text);
    expect(read(mail).text).not.toContain('notes');
  });

  test('without its head too', () => {
    expect(read(`${part('text/plain', base64(text))}${html}--b1--\n`).text.trim()).toBe(text.trim());
  });
});

describe('text in escapes', () => {
  const codes = [...text]
    .map((sign) => (/[\u0600-\u06ff]/u.test(sign) ? `\\u0${sign.charCodeAt(0).toString(16)}` : sign))
    .join('');

  test.each([
    codes,
    JSON.stringify(text).replace(/[\u0600-\u06ff]/gu, (sign) => `\\u0${sign.charCodeAt(0).toString(16)}`),
    codes.replaceAll('\\', '%'),
    encodeURIComponent(text),
    encodeURIComponent(text).replaceAll('%20', '+'),
  ])('%s is read', (written) => {
    const found = read(written);
    expect(found.text.trim()).toBe(text.trim());
    expect(found.repairs[0]).toEqual({ rule: 'escaped-letter', count: text.match(/[\u0600-\u06ff]/gu)?.length });
  });

  test.each([
    `The address is http://sahl.example/${encodeURIComponent('الجسر الحجري')} and the bridge is open to all who walk there every day.`,
    'The letter \\u0627 is the first, \\u0628 the second.',
  ])('«%s» stays', (content) => {
    expect(read(content)).toMatchObject({ text: content, repairs: [] });
  });
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
