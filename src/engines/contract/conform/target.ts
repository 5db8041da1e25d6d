import type { HttpAnswer, HttpRequest, HttpSilence } from "../../../ports/index.ts";
import type { RouteList } from "../routes/route.ts";

/** The running app. */
export interface Target {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** The same for a reader: an app that we started will listen elsewhere next time. */
  readonly shownOrigin: string;
  /** Waits no longer than `seconds`, and not forever without them. */
  send(request: HttpRequest, seconds?: number): Promise<HttpAnswer | HttpSilence>;
  /** How it ended, if it did; undefined also for an app that we did not start. */
  ended(): Promise<string | undefined>;
  /** False when it cannot be started again. */
  restart(): Promise<boolean>;
  routes(): Promise<RouteList | undefined>;
  stop(): Promise<void>;
}
