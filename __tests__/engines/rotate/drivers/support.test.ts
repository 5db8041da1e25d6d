import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { signedHeaders } from "../../../../src/engines/rotate/drivers/support/aws-signature.ts";
import { isHintOf } from "../../../../src/engines/rotate/drivers/support/client.ts";
import { redacted } from "../../../../src/engines/rotate/drivers/support/redacted.ts";
import { waitOf } from "../../../../src/engines/rotate/drivers/support/retry-after.ts";
import {
  fingerprintOf,
  publicLine,
  sshKeyPair,
} from "../../../../src/engines/rotate/drivers/support/ssh-key.ts";
import { parseDriverSettings } from "../../../../src/inputs/index.ts";
import { findProgram } from "../../../../tools/database-servers/process.ts";

const at = new Date("2026-11-20T12:00:00Z");
const answer = (...headers: readonly (readonly [string, string])[]) => ({
  status: 429,
  headers,
  body: "",
  truncated: false,
});

test.each([
  [[["Retry-After", "120"]], 120],
  [[["retry-after", "Fri, 20 Nov 2026 12:01:30 GMT"]], 90],
  [[["Retry-After", "Fri, 20 Nov 2026 11:00:00 GMT"]], 0],
  [
    [
      ["X-RateLimit-Remaining", "0"],
      ["X-RateLimit-Reset", "1795176060"],
    ],
    60,
  ],
  [
    [
      ["X-RateLimit-Remaining", "5"],
      ["X-RateLimit-Reset", "1795176060"],
    ],
    undefined,
  ],
  [[["Retry-After", "soon"]], undefined],
  [[], undefined],
] as const)("a wait of %j is %s seconds", (headers, seconds) => {
  expect(waitOf(answer(...headers), at)).toBe(seconds);
});

describe("a provider's words", () => {
  test("hold no secret of the request, plain or encoded", () => {
    const secret = "s3cret/with+signs";
    const text = `key ${secret} and ${encodeURIComponent(secret)} are wrong`;
    expect(redacted(text, [secret])).toBe("key *** and *** are wrong");
  });

  test("hold no other token, on one line, cut to a length", () => {
    const said = redacted("see sk_live_51H8xJ2eZvKYlo2C now\n\u001b[31m", []);
    expect(said).toBe("see *** now [31m");
    expect(redacted("a ".repeat(500), []).length).toBeLessThanOrEqual(200);
  });
});

test("a hint is of a value whose ends it shows, and of no other", () => {
  expect(isHintOf("sk-ant-api03-R2D...igAA", "sk-ant-api03-R2Dxxxxxxxxxxigmore-igAA")).toBe(true);
  expect(isHintOf("sk-ant-api03-R2D...igAA", "sk-ant-api03-R2Dxxxxxxxxxx-igAB")).toBe(false);
  expect(isHintOf("mdb_sa_sk_********abcd", "mdb_sa_sk_zzzzzzzzzabcd")).toBe(true);
  expect(isHintOf("********", "anything at all")).toBe(false);
});

test("a request to AWS is signed as its own example of IAM is", () => {
  // ListUsers of the AWS General Reference; botocore signs it the same.
  const credentials = { id: "AKIDEXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
  const headers = signedHeaders(credentials, {
    host: "iam.amazonaws.com",
    service: "iam",
    region: "us-east-1",
    body: "Action=ListUsers&Version=2010-05-08",
    at: new Date("2011-09-09T23:36:00Z"),
  });
  expect(headers).toContainEqual(["x-amz-date", "20110909T233600Z"]);
  expect(headers.at(-1)).toEqual([
    "Authorization",
    "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20110909/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=ced6826de92d2bdeed8f846f0bf508e8559e98e4b0199114b84c54174deb456c",
  ]);
});

const keygen = findProgram("ssh-keygen");
if (keygen === undefined) {
  const why = "ssh-keygen is not installed, so deploy keys are not read by OpenSSH";
  process.stderr.write(`not run: ${why}\n`);
  test.skip(why, () => undefined);
} else {
  test("a deploy key is what OpenSSH itself reads, with the same public half and fingerprint", () => {
    const folder = mkdtempSync(join(tmpdir(), "ssh-key-"));
    try {
      const file = join(folder, "key");
      const { privateKey } = sshKeyPair("lamplighter API_KEY");
      writeFileSync(file, `${privateKey}\n`);
      chmodSync(file, 0o600);
      const line = publicLine(privateKey) ?? "";
      expect(execFileSync(keygen, ["-y", "-f", file]).toString().trim()).toBe(
        `${line} lamplighter API_KEY`,
      );
      expect(execFileSync(keygen, ["-l", "-f", file]).toString()).toContain(fingerprintOf(line));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

describe("settings", () => {
  test.each([
    ["http://api.example.com/keys", false],
    ["http://localhost.example.com/keys", false],
    ["http://127.0.0.1.example.com/keys", false],
    ["https://user@evil.example/{env:TOKEN}", true],
    ["https://{env:HOST}/keys", false],
    ["http://127.0.0.1:8080/keys", true],
    ["http://[::1]:8080/keys", true],
    ["ftp://api.example.com", false],
  ])("send credentials to %s: %s", (url, may) => {
    const settings = {
      driver: "oauth2-refresh-token",
      "token-url": url,
      "client-id": "shop",
      "verify-url": "https://id.example.com/me",
    };
    const read = () => parseDriverSettings(settings, "here");
    if (may) expect(read).not.toThrow();
    else expect(read).toThrow("must begin with https://");
  });

  test("name the driver that was meant", () => {
    expect(() => parseDriverSettings({ driver: "postgres" }, "here")).toThrow("`postgresql`");
    expect(() => parseDriverSettings({}, "here")).toThrow("rotation-driver-invalid");
    expect(() => parseDriverSettings({ driver: "random", bytes: 4 }, "here")).toThrow(
      "at least 16",
    );
  });
});
