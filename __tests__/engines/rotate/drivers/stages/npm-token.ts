import { headerOf, ok, refuse, type Stage } from "../kit/stage.ts";
import { person } from "./person.ts";

/** The registry, and a person at npmjs.com, who deletes the old token when asked to. */
export function npmToken(): Stage {
  const hand = person("npm token", (number) => `npm_${String(number).padStart(36, "0")}`);
  return {
    settings: { driver: "npm-token" },
    environment: () => ({ API_KEY_NEXT: hand.next() }),
    http: (request) => {
      const holder = headerOf(request, "Authorization").replace("Bearer ", "");
      if (!hand.lets(holder)) return refuse(401, `no token ${holder}`);
      hand.used(holder);
      return ok({ username: "acme-ci" });
    },
    first: hand.first,
    lets: hand.lets,
    live: hand.live,
    byHand: hand,
  };
}
