import { mailHead, unquoted } from './mail-encoding.ts';

/** A mail's head, and its text as it was before a mail program encoded it. */
export interface MailText {
  readonly head: string;
  readonly body: Uint8Array;
}

const deepest = 5;
// What a mail says of its form, not of its text.
const formLines = /^(?:content-[\w-]+|mime-version):.*(?:\r?\n[ \t].*)*\r?\n?/gimu;
// Whether a part says of itself what it is.
const isForm = /^(?:content-[\w-]+|mime-version):/imu;

/** The text of a mail in base64, or of several parts (multipart/alternative): its plain text, else its HTML. Null for all else, and where no part is text. */
export function mailText(bytes: Uint8Array): MailText | null {
  const start = String.fromCharCode(...bytes.subarray(0, 80)).trimStart();
  if (!/^(?:[\w-]+:|--\S)/u.test(start)) return null;
  const source = Buffer.from(bytes).toString('latin1').trimStart();
  const boundary = /^--(\S[^\r\n]*)\r?\nContent-/iu.exec(source.slice(0, 300))?.[1];
  const { head, body } = boundary === undefined ? entityOf(source) : { head: '', body: source };
  const isEncoded =
    boundary !== undefined || /^content-type:\s*multipart\/|^content-transfer-encoding:\s*base64/imu.test(head);
  const text = isEncoded ? textIn(head, body, boundary ?? boundaryOf(head), 0) : null;
  return text && { head: head.replace(formLines, ''), body: text.bytes };
}

interface Entity {
  readonly head: string;
  readonly body: string;
}

function entityOf(source: string): Entity {
  const head = mailHead(source);
  return { head, body: source.slice(head.length).replace(/^[\r\n]+/u, '') };
}

const boundaryOf = (head: string) => /boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;"]+))/iu.exec(head)?.slice(1).find(Boolean);

interface Text {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

function textIn(head: string, body: string, boundary: string | undefined, depth: number): Text | null {
  const kind = /^content-type:\s*([\w/.+-]+)/imu.exec(head)?.[1]?.toLowerCase() ?? 'text/plain';
  if (boundary !== undefined && depth < deepest) {
    const [, ...parts] = `\n${body}`.split(`\n--${boundary}`);
    const texts = parts
      .filter((part) => !part.startsWith('--'))
      .map((part) => entityOf(part.trimStart()))
      .filter((part) => isForm.test(part.head) && !/^content-disposition:\s*attachment/imu.test(part.head))
      .map((part) => textIn(part.head, part.body, boundaryOf(part.head), depth + 1))
      .filter((text) => text !== null);
    return texts.find((text) => text.kind === 'text/plain') ?? texts[0] ?? null;
  }
  if (!kind.startsWith('text/')) return null;
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/imu.exec(head)?.[1]?.toLowerCase();
  const plain = Buffer.from(body, encoding === 'base64' ? 'base64' : 'latin1');
  return { kind, bytes: encoding === 'quoted-printable' ? unquoted(plain).bytes : plain };
}
