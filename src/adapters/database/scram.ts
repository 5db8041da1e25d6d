import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from "node:crypto";

/** More would let a server keep us busy for minutes. */
const mostIterations = 1_000_000;

/** The client's side of SCRAM-SHA-256 (RFC 5802, RFC 7677), without channel binding. */
export function scramClient(password: string) {
  const nonce = randomBytes(18).toString("base64");
  const bare = `n=,r=${nonce}`;
  let serverSignature: Buffer | undefined;
  return {
    mechanism: "SCRAM-SHA-256",
    first: `n,,${bare}`,
    final: (challenge: string): string => {
      const { r = "", s = "", i = "" } = attributes(challenge);
      const iterations = Number(i);
      if (!r.startsWith(nonce) || r === nonce)
        throw new Error("the server answered for another login");
      if (!(iterations >= 1 && iterations <= mostIterations))
        throw new Error("the server asks for too much work");
      const salted = pbkdf2Sync(password, Buffer.from(s, "base64"), iterations, 32, "sha256");
      const clientKey = hmac(salted, "Client Key");
      const withoutProof = `c=biws,r=${r}`;
      const message = [bare, challenge, withoutProof].join(",");
      const signature = hmac(createHash("sha256").update(clientKey).digest(), message);
      const proof = clientKey.map((byte, index) => byte ^ (signature[index] ?? 0));
      serverSignature = hmac(hmac(salted, "Server Key"), message);
      return `${withoutProof},p=${Buffer.from(proof).toString("base64")}`;
    },
    /** Whether the server knew the password as well. */
    isServer: (last: string): boolean => {
      const given = Buffer.from(attributes(last).v ?? "", "base64");
      return given.length === serverSignature?.length && timingSafeEqual(given, serverSignature);
    },
  };
}

function attributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(",").map((part) => [part.slice(0, 1), part.slice(2)]));
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
