import { Refusal } from "./problem.ts";

/** What a client asked to go wrong, by the header `Lamplighter-Fault`. */
export interface Fault {
  readonly delay?: number;
  readonly status?: number;
  readonly ending?: "truncate" | "abort";
}

export const faultHeader = "lamplighter-fault";

/** A client that waits longer has given up. */
const maxDelay = 60_000;

/** Reads `delay=500, status=503, abort, truncate`: any of them, in any order. */
export function readFault(text: string | undefined): Fault {
  let fault: Fault = {};
  for (const part of (text ?? "").split(",")) {
    const [name = "", value] = part.split("=").map((word) => word.trim());
    const number = value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
    if (name === "" && value === undefined) continue;
    if (name === "delay" && number !== undefined && number <= maxDelay) {
      fault = { ...fault, delay: number };
    } else if (name === "status" && number !== undefined && number >= 200 && number <= 599) {
      fault = { ...fault, status: number };
    } else if ((name === "abort" || name === "truncate") && value === undefined) {
      fault = { ...fault, ending: name };
    } else throw notAFault(part.trim());
  }
  return fault;
}

function notAFault(part: string): Refusal {
  return new Refusal({
    status: 400,
    code: "fault-unknown",
    detail: `\`${part}\` is no fault: use \`delay=0\` to \`delay=${maxDelay}\` (milliseconds), \`status=200\` to \`status=599\`, \`abort\`, \`truncate\`.`,
    errors: [{ in: "header", name: "Lamplighter-Fault", detail: "cannot be read" }],
  });
}
