import type { Http } from "../../../ports/index.ts";

/** Pages of the web, as a reader would find them now. */
export interface Pages {
  /** The words of a page; undefined where there is none, or none that anybody may read. */
  read(url: string): Promise<string | undefined>;
}

const limits = { seconds: 10, bytes: 2_000_000 };
const mostRedirects = 3;
const mostPages = 12;

/** Each page once, and no more than so many. Only addresses that are everybody's are asked. */
export function pagesOf(http: Http): Pages {
  const known = new Map<string, Promise<string | undefined>>();
  return {
    read: (url) => {
      const before = known.get(url);
      if (before !== undefined) return before;
      if (known.size >= mostPages) return Promise.resolve(undefined);
      const reading = read(http, url, mostRedirects);
      known.set(url, reading);
      return reading;
    },
  };
}

async function read(http: Http, url: string, redirects: number): Promise<string | undefined> {
  if (!isPublic(url)) return undefined;
  const headers = [["Accept", "text/html, text/plain;q=0.9, application/json;q=0.8"]] as const;
  const answer = await http.send({ method: "GET", url, headers }, limits);
  if (!("status" in answer)) return undefined;
  const header = (name: string) =>
    answer.headers.find(([given]) => given.toLowerCase() === name)?.[1] ?? "";
  const to = header("location");
  if (answer.status >= 300 && answer.status < 400 && URL.canParse(to, url)) {
    return redirects === 0 ? undefined : read(http, new URL(to, url).href, redirects - 1);
  }
  if (answer.status !== 200) return undefined;
  return /html/i.test(header("content-type")) ? wordsOf(answer.body) : answer.body;
}

/**
 * Not this machine, its network or its cloud's own addresses (https://www.rfc-editor.org/rfc/rfc6890):
 * a page of the web could name them to have them read by us.
 */
export function isPublic(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password, port } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== "" || password !== "" || port !== "")
    return false;
  // URL has turned every spelling of an IPv4 address into this one.
  if (/^\d+(?:\.\d+){3}$/.test(hostname) || hostname.startsWith("[")) return false;
  return (
    hostname.includes(".") && !/\.(?:local|localhost|internal|lan|home|arpa)\.?$/i.test(hostname)
  );
}

const entities: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—" },
  ...{ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", hellip: "…" },
};

/** The words of an HTML page, without scripts, styles and what is commented out. */
export function wordsOf(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)/g, " ")
    .replace(/<(script|style|noscript|template)\b[^]*?(?:<\/\1\s*>|$)/gi, " ")
    .replace(/<\/?(?:a|b|i|em|strong|code|span|sub|sup|abbr|mark|small|time)\b[^<>]*>/gi, "")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(#x?[\da-f]{1,7}|[a-z]{2,8});/gi, (whole: string, name: string) => {
      const digits = /^#(x?)(.+)$/i.exec(name);
      if (digits === null) return entities[name.toLowerCase()] ?? whole;
      const code = Number.parseInt(digits[2] ?? "", digits[1] === "" ? 10 : 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
