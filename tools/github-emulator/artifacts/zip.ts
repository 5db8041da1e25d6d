import { crc32, deflateRawSync } from "node:zlib";

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const version = 20;
const utf8Names = 0x0800;
const deflated = 8;
/** 1980-01-01 00:00, so that the same files give the same bytes. */
const dosTime = 0;
const dosDate = 0x21;

/**
 * A ZIP archive (PKWARE APPNOTE 6.3, no ZIP64) of names to contents. Names are written as they
 * are, so that a test can make an archive that tries to leave its folder.
 */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const facts = entryFacts(Buffer.byteLength(name), data, packed);
    const local = Buffer.concat([uint32(localHeader), facts, Buffer.from(name), packed]);
    locals.push(local);
    directory.push(
      Buffer.concat([
        ...[uint32(centralHeader), uint16(version), facts],
        // No comment, first disk, binary, no attributes.
        ...[uint16(0), uint16(0), uint16(0), uint32(0), uint32(offset), Buffer.from(name)],
      ]),
    );
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const count = uint16(directory.length);
  const end = [uint32(endOfDirectory), uint16(0), uint16(0), count, count];
  return Buffer.concat([
    ...locals,
    entries,
    ...end,
    uint32(entries.length),
    uint32(offset),
    uint16(0),
  ]);
}

/** The part that the local and the central header share. */
function entryFacts(nameLength: number, data: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    ...[uint16(version), uint16(utf8Names), uint16(deflated), uint16(dosTime), uint16(dosDate)],
    ...[uint32(crc32(data)), uint32(packed.length), uint32(data.length)],
    ...[uint16(nameLength), uint16(0)],
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
