import { answerFor } from "../../api/match.ts";
import type { Operation, Response } from "../../api/model.ts";
import { Refusal } from "../problem.ts";

/** A described response, and the status to send it with. */
export interface Chosen {
  readonly response: Response | undefined;
  readonly status: number;
}

/** The response for a wanted status. Throws a Refusal that names the described ones. */
export function wantedResponse({ responses }: Operation, code: number): Chosen {
  const response = answerFor(String(code), responses);
  if (response !== undefined) return { response, status: code };
  const known = responses.map(({ status }) => status).join(", ");
  throw new Refusal({
    status: 400,
    code: "preference-undescribed",
    detail: `No response with status ${code} is described; described: ${known === "" ? "none" : known}.`,
    errors: [{ in: "header", name: "Prefer", detail: "`code` has to be a described status" }],
  });
}

/** What a right request gets: the lowest success, else `default`, else whatever is described. */
export function usualResponse({ responses }: Operation): Chosen {
  const numbered = responses
    .filter(({ status }) => status !== "default")
    .map((response) => ({ response, status: Number(response.status.replace("XX", "00")) }))
    .sort((left, right) => left.status - right.status);
  const success = numbered.find(({ status }) => status >= 200 && status < 300);
  if (success !== undefined) return success;
  const fallback = responses.find(({ status }) => status === "default");
  if (fallback !== undefined) return { response: fallback, status: 200 };
  // An informational response cannot be the last one (RFC 9110, 15.2).
  const other = numbered.find(({ status }) => status >= 300);
  return other ?? { response: undefined, status: 204 };
}
