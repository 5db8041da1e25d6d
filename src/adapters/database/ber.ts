/** ASN.1 in BER, as much of it as LDAP takes (RFC 4511, section 5.1): definite lengths only. */
export interface Element {
  readonly tag: number;
  readonly body: Buffer;
}

export function element(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat([...parts]);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length)]), body]);
}

export const integer = (value: number): Buffer => element(0x02, numeral(value));
export const enumerated = (value: number): Buffer => element(0x0a, numeral(value));
export const octets = (value: string, tag = 0x04): Buffer => element(tag, Buffer.from(value));

function numeral(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  let start = 0;
  while (start < 3 && bytes[start] === 0 && (bytes[start + 1] ?? 0) < 0x80) start++;
  return bytes.subarray(start);
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return [0x80 | digits.length, ...digits];
}

/** The elements that stand one after the other in a body. */
export function elements(body: Buffer): readonly Element[] {
  const found: Element[] = [];
  for (let offset = 0; offset < body.length;) {
    const tag = body.readUInt8(offset);
    const { length, size } = readLength(body, offset + 1);
    const start = offset + 1 + size;
    found.push({ tag, body: body.subarray(start, start + length) });
    offset = start + length;
  }
  return found;
}

/** `size` is how many bytes the length itself takes. */
export function readLength(
  bytes: Buffer,
  offset: number,
): { readonly length: number; readonly size: number } {
  const first = bytes.readUInt8(offset);
  if (first < 0x80) return { length: first, size: 1 };
  const digits = first & 0x7f;
  if (digits < 1 || digits > 4) throw new Error("the answer is not LDAP");
  return { length: bytes.readUIntBE(offset + 1, digits), size: 1 + digits };
}

export function numberIn(part: Element | undefined): number {
  if (part === undefined || part.body.length < 1 || part.body.length > 4) {
    throw new Error("the answer is not LDAP");
  }
  return part.body.readIntBE(0, part.body.length);
}
