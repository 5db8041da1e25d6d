import { createHash, createHmac } from "node:crypto";
import type { HttpHeader } from "../../../../ports/index.ts";

export interface AwsCredentials {
  readonly id: string;
  readonly secret: string;
  readonly sessionToken?: string | undefined;
}

export interface AwsRequest {
  readonly host: string;
  readonly service: string;
  readonly region: string;
  readonly body: string;
  readonly at: Date;
}

const contentType = "application/x-www-form-urlencoded; charset=utf-8";
const algorithm = "AWS4-HMAC-SHA256";

/** Headers of a signed POST to `/`: AWS Signature Version 4, as IAM and STS take it. */
export function signedHeaders(
  { id, secret, sessionToken }: AwsCredentials,
  { host, service, region, body, at }: AwsRequest,
): readonly HttpHeader[] {
  const time = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
  const day = time.slice(0, 8);
  const scope = `${day}/${region}/${service}/aws4_request`;
  const signed: readonly HttpHeader[] = [
    ["content-type", contentType],
    ["host", host],
    ["x-amz-date", time],
    ...(sessionToken === undefined ? [] : [["x-amz-security-token", sessionToken] as const]),
  ];
  const names = signed.map(([name]) => name).join(";");
  const lines = signed.map(([name, value]) => `${name}:${value}\n`).join("");
  const canonical = ["POST", "/", "", lines, names, sha256(body)].join("\n");
  const text = [algorithm, time, scope, sha256(canonical)].join("\n");
  const key = [day, region, service, "aws4_request"].reduce<Buffer>(
    (previous, part) => hmac(previous, part),
    Buffer.from(`AWS4${secret}`),
  );
  const signature = hmac(key, text).toString("hex");
  return [
    ...signed.filter(([name]) => name !== "host"),
    [
      "Authorization",
      `${algorithm} Credential=${id}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
    ],
  ];
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
