import type { HttpAnswer, HttpRequest } from "../../../../ports/index.ts";
import type { Target } from "../target.ts";

/** A request as it was sent, secrets and all, and what came back. */
export interface Recorded {
  readonly request: HttpRequest;
  readonly answer: HttpAnswer;
}

/** The same app, with all that is sent to it written down in its order. */
export function recording(target: Target, log: Recorded[]): Target {
  return {
    origin: target.origin,
    shownOrigin: target.shownOrigin,
    async send(request, seconds) {
      const answer = await target.send(request, seconds);
      if (!("why" in answer)) log.push({ request, answer });
      return answer;
    },
    ended: () => target.ended(),
    restart: () => target.restart(),
    routes: () => target.routes(),
    stop: () => target.stop(),
  };
}
