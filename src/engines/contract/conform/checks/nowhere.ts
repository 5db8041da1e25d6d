import type { HttpAnswer } from "../../../../ports/index.ts";
import { essence } from "../../api/media.ts";
import { isRecord } from "../../json.ts";
import { headerOf, jsonOf } from "../exchange.ts";

/**
 * What an answer looks like once the path, the method and all that changes from call to call are
 * taken out: two that look the same come from the same handler.
 */
export function lookOf(answer: HttpAnswer, method: string, url: string): string {
  const { pathname } = new URL(url);
  const json = jsonOf(answer)?.value;
  const members = isRecord(json) ? Object.keys(json).sort().join() : "";
  const text = [pathname, decodeURI(pathname), method]
    .reduce((rest, word) => rest.replaceAll(word, "…"), answer.body)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/gi, "#");
  return [answer.status, essence(headerOf(answer, "content-type") ?? ""), members, text].join("\n");
}
