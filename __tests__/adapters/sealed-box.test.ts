import { expect, test } from "@jest/globals";
import fc from "fast-check";
import sodium from "libsodium-wrappers";
import { seal } from "../../src/adapters/octokit/vault/sealed-box.ts";

await sodium.ready;

function newPair() {
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return { publicKey, privateKey, base64: Buffer.from(publicKey).toString("base64") };
}

function opened(sealed: string, pair: ReturnType<typeof newPair>): string {
  const box = Uint8Array.from(Buffer.from(sealed, "base64"));
  return sodium.to_string(sodium.crypto_box_seal_open(box, pair.publicKey, pair.privateKey));
}

test("libsodium opens what was sealed, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 3_000 }), (text) => {
      const pair = newPair();
      const sealed = seal(text, pair.base64);
      expect(opened(sealed, pair)).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test("the largest secret that GitHub takes is sealed whole", () => {
  const pair = newPair();
  const text = "é".repeat(24 * 1024);
  const sealed = seal(text, pair.base64);
  expect(opened(sealed, pair)).toBe(text);
  expect(Buffer.from(sealed, "base64").length).toBe(48 * 1024 + 48);
});

test("the same text is sealed otherwise each time", () => {
  const key = newPair().base64;
  expect(seal("text", key)).not.toBe(seal("text", key));
});

test.each(["", "c2hvcnQ=", "not base64"])("%j is no public key", (key) => {
  expect(() => seal("text", key)).toThrow("32 bytes");
});
