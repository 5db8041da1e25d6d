import type { Description, Element } from "../document/description.ts";
import { isRecord, own } from "../json.ts";
import type { Server } from "./model.ts";

/** Variables with many values, several in one URL, are not multiplied out beyond this. */
const maxUrls = 64;

/** The servers that `holder` names; undefined where it leaves that to what is around it. */
export function readServers(description: Description, holder: Element): Server[] | undefined {
  const list = description.child(holder, "servers");
  if (!Array.isArray(list?.value)) return undefined;
  const servers = list.value.flatMap((server: unknown, index) => {
    const url = own(server, "url");
    if (typeof url !== "string") return [];
    const spot = { uri: list.uri, pointer: `${list.pointer}/${index}` };
    return filled(url, own(server, "variables")).map((one) => ({ ...spot, url: normal(one) }));
  });
  return servers.length === 0 ? undefined : servers;
}

/** One URL for each value of its variables that are listed; the others stay as `{}`. */
function filled(url: string, variables: unknown): string[] {
  let urls = [url];
  for (const [whole, name = ""] of url.matchAll(/\{([^{}]*)\}/g)) {
    const variable = own(variables, name);
    const listed = own(variable, "enum");
    const values = (Array.isArray(listed) ? (listed as unknown[]) : []).filter(
      (value): value is string => typeof value === "string",
    );
    const texts = isRecord(variable) && values.length > 0 ? values : ["{}"];
    urls = urls
      .flatMap((text) => texts.map((value) => text.replaceAll(whole, value)))
      .slice(0, maxUrls);
  }
  return [...new Set(urls)];
}

/** RFC 3986, 6.2: scheme and host have no case, a default port says nothing, nor does a last slash. */
function normal(url: string): string {
  const [, scheme = "", host = "", path = ""] =
    /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)/i.exec(url) ?? [];
  const plain = path.replace(/^(?:\.?\/)+/, "/").replace(/\/+$/, "");
  const rooted = plain === "" || plain.startsWith("/") ? plain : `/${plain.replace(/^\.$/, "")}`;
  if (host === "") return rooted === "/" ? "" : rooted;
  const port = scheme.toLowerCase() === "http" ? /:80$/ : /:443$/;
  const origin = `${scheme === "" ? "" : `${scheme.toLowerCase()}:`}//${host.toLowerCase().replace(port, "")}`;
  return `${origin}${rooted}`;
}

/** What is left of a server's URL without its host. */
export function prefixOf({ url }: Server): string {
  return url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "");
}

/** Where no server is named it is the one that serves the description (OpenAPI, "servers"). */
export function implicitServer({ uri, pointer }: Element): Server {
  return { uri, pointer, url: "" };
}
