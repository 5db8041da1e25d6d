import { Failure } from "../../../../model/index.ts";

/** True for names and addresses of this machine (RFC 6761, RFC 1122, RFC 4291). */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[|\]$/g, "");
  return (
    name === "localhost" ||
    name.endsWith(".localhost") ||
    name === "::1" ||
    /^127(?:\.\d{1,3}){3}$/.test(name)
  );
}

/** Throws a Failure for what is no HTTP address, and for another machine's unless that is allowed. */
export function checkedUrl(text: string, allowRemote: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Failure({
      code: "url-invalid",
      what: `\`${text}\` is not the address of an app`,
      where: "flag `--url`",
      why: "It is no absolute `http` or `https` URL.",
      fix: "write `--url http://127.0.0.1:3000`.",
    });
  }
  if (allowRemote || isLoopback(url.hostname)) return url;
  throw new Failure({
    code: "url-remote",
    what: `\`${url.hostname}\` is another machine`,
    where: "flag `--url`",
    why: "The requests create, change and delete things, and break rules on purpose.",
    fix: "start the app here, or give `--allow-remote` if it may be treated so.",
  });
}
