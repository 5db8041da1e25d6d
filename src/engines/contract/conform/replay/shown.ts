import type { HttpRequest } from "../../../../ports/index.ts";
import type { Credential } from "../security.ts";
import type { Target } from "../target.ts";
import type { Recorded } from "./record.ts";

/** What a reader may see of an exchange: no secret, and the port that the app gets next time. */
export function createShown(target: Target, credentials: readonly Credential[]) {
  const hide = (text: string): string =>
    credentials.reduce((hidden, { value, variable }) => {
      if (variable === undefined || value === "") return hidden;
      const basic = Buffer.from(value).toString("base64");
      return hidden
        .replaceAll(`Basic ${basic}`, `Basic $${variable}`)
        .replaceAll(value, `$${variable}`);
    }, text);
  const request = ({ url, headers, body, ...rest }: HttpRequest): HttpRequest => ({
    ...rest,
    url: hide(url.replace(target.origin, target.shownOrigin)),
    headers: headers.map(([name, value]) => [name, hide(value)] as const),
    ...(body === undefined ? {} : { body: hide(body) }),
  });
  return ({ request: sent, answer }: Recorded): Recorded => ({
    request: request(sent),
    answer: {
      ...answer,
      body: hide(answer.body),
      headers: answer.headers.map(([name, value]) => [name, hide(value)] as const),
    },
  });
}
