import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";

const kind = "ssh-ed25519";
const magic = "openssh-key-v1\0";
const lineLength = 70;

/** Ed25519, the private half in OpenSSH's own format, which every version of ssh reads. */
export function sshKeyPair(comment: string): { readonly privateKey: string } {
  const { privateKey } = generateKeyPairSync("ed25519");
  const { d = "", x = "" } = privateKey.export({ format: "jwk" });
  const [seed, point] = [Buffer.from(d, "base64url"), Buffer.from(x, "base64url")];
  const check = randomBytes(4);
  const secret = Buffer.concat([
    check,
    check,
    string(kind),
    string(point),
    string(Buffer.concat([seed, point])),
    string(comment),
  ]);
  const body = Buffer.concat([
    Buffer.from(magic),
    string("none"),
    string("none"),
    string(""),
    number(1),
    string(publicBlob(point)),
    string(padded(secret)),
  ]);
  return { privateKey: armored(body.toString("base64")) };
}

/** The public line of a key in OpenSSH's format; undefined for anything else. */
export function publicLine(privateKey: string): string | undefined {
  const body = Buffer.from(privateKey.replaceAll(/-----[A-Z ]+-----|\s/g, ""), "base64");
  const start = magic.length;
  if (body.subarray(0, start).toString() !== magic) return undefined;
  // Cipher, its derivation and options, then the number of keys.
  let offset = start;
  for (let skipped = 0; skipped < 3; skipped++) offset += 4 + body.readUInt32BE(offset);
  const blob = read(body, offset + 4);
  const name = read(blob, 0).toString();
  return `${name} ${blob.toString("base64")}`;
}

/** As ssh-keygen and GitHub's pages show it. */
export function fingerprintOf(line: string): string {
  const blob = Buffer.from(line.split(" ")[1] ?? "", "base64");
  return `SHA256:${createHash("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}

function publicBlob(point: Buffer): Buffer {
  return Buffer.concat([string(kind), string(point)]);
}

function armored(base64: string): string {
  const lines = base64.match(new RegExp(`.{1,${lineLength}}`, "g")) ?? [];
  return [
    "-----BEGIN OPENSSH PRIVATE KEY-----",
    ...lines,
    "-----END OPENSSH PRIVATE KEY-----",
  ].join("\n");
}

/** To a multiple of 8 with 1, 2, 3 and so on. */
function padded(bytes: Buffer): Buffer {
  const length = (8 - (bytes.length % 8)) % 8;
  return Buffer.concat([bytes, Buffer.from(Array.from({ length }, (_, index) => index + 1))]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function string(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([number(bytes.length), bytes]);
}

function read(bytes: Buffer, offset: number): Buffer {
  const from = offset + 4;
  return bytes.subarray(from, from + bytes.readUInt32BE(offset));
}
