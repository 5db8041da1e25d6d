import { Failure } from "../../../../model/index.ts";
import type { Target } from "../target.ts";
import { answerLimits, limitsWithin, type StartPorts } from "./started.ts";

/** An app that runs already. Throws a Failure when nothing answers. */
export async function remoteApp({ http }: StartPorts, url: URL | undefined): Promise<Target> {
  const origin = url?.origin ?? "";
  const answer = await http.send(
    { method: "GET", url: url?.href ?? "", headers: [] },
    answerLimits,
  );
  if ("why" in answer) {
    throw new Failure({
      code: "app-silent",
      what: "The app does not answer",
      where: origin,
      why: `${answer.why}.`,
      fix: "start it first, or have it started with `--start`.",
    });
  }
  return {
    origin,
    shownOrigin: origin,
    send: (request, seconds) => http.send(request, limitsWithin(seconds)),
    ended: () => Promise.resolve(undefined),
    restart: () => Promise.resolve(false),
    routes: () => Promise.resolve(undefined),
    stop: () => Promise.resolve(),
  };
}
