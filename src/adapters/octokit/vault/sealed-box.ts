import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from "node:crypto";
import { hsalsa, xsalsa20poly1305 } from "@noble/ciphers/salsa.js";
import { blake2b } from "@noble/hashes/blake2.js";

/** DER of an X25519 public key up to its 32 bytes (RFC 8410). */
const derPrefix = Buffer.from("302a300506032b656e032100", "hex");
const keyBytes = 32;
const nonceBytes = 24;

/** "expand 32-byte k", the constant of Salsa20, as little-endian words. */
const sigma = Uint32Array.from([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);

/**
 * Seals text so that only the owner of a public key can read it: libsodium's `crypto_box_seal`,
 * which GitHub asks for. Both the key and the result are in base64, as GitHub's API has them.
 * The result is 48 bytes longer than the text. Throws for a key that is not 32 bytes.
 */
export function seal(text: string, publicKey: string): string {
  const receiver = Buffer.from(publicKey, "base64");
  if (receiver.length !== keyBytes) throw new Error("A public key of GitHub has 32 bytes.");
  const ephemeral = generateKeyPairSync("x25519");
  const sender = rawBytes(ephemeral.publicKey);
  const shared = diffieHellman({
    privateKey: ephemeral.privateKey,
    publicKey: createPublicKey({
      key: Buffer.concat([derPrefix, receiver]),
      format: "der",
      type: "spki",
    }),
  });
  const nonce = blake2b(Buffer.concat([sender, receiver]), { dkLen: nonceBytes });
  const box = xsalsa20poly1305(boxKey(shared), nonce).encrypt(Buffer.from(text, "utf8"));
  return Buffer.concat([sender, box]).toString("base64");
}

function rawBytes(key: KeyObject): Buffer {
  return key.export({ format: "der", type: "spki" }).subarray(-keyBytes);
}

/** What NaCl's `crypto_box` encrypts with: the shared point through HSalsa20 with a zero input. */
function boxKey(shared: Buffer): Uint8Array {
  const key = new Uint32Array(8);
  hsalsa(sigma, words(shared), new Uint32Array(4), key);
  return new Uint8Array(key.buffer);
}

function words(bytes: Buffer): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}
