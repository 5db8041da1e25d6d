import type { NotChecked, Severity } from "../../../model/index.ts";
import type { HttpAnswer, HttpRequest } from "../../../ports/index.ts";
import type { Spot } from "../document/description.ts";
import type { Api } from "./api.ts";
import type { Exchange } from "./exchange.ts";

/** A place where the implementation and its description say different things, with the exchange that shows it. */
export interface Drift {
  readonly rule: string;
  readonly severity: Severity;
  /** `GET /orders/{id}`. */
  readonly operation: string;
  /** What about it; with rule and operation it makes the claim's id. */
  readonly subject: string;
  readonly text: string;
  readonly observed: string;
  readonly expected: string;
  readonly spot: Spot;
  readonly request: HttpRequest;
  readonly answer: HttpAnswer;
  readonly sources: readonly Exchange[];
  /** Another answer to hold this one against. */
  readonly other?: {
    readonly name: string;
    readonly request: HttpRequest;
    readonly answer: HttpAnswer;
  };
}

/** Looks at one exchange. Each rule is a file of its own. */
export type Check = (api: Api, exchange: Exchange) => Iterable<Drift | NotChecked>;

export function isDrift(found: Drift | NotChecked): found is Drift {
  return "rule" in found;
}
