import type { HttpRequest } from "../../../../../src/ports/index.ts";
import { headerOf, ok, type Stage } from "../kit/stage.ts";
import { person } from "./person.ts";

/** The token endpoint, and a person at the dashboard, who removes the old secret when asked to. */
export function spotify(): Stage {
  const hand = person(
    "Spotify app secret",
    (number) => `spotify-secret-${String(number).padStart(16, "0")}`,
  );
  const serve = (request: HttpRequest) => {
    const [user, secret = ""] = Buffer.from(headerOf(request, "Authorization").slice(6), "base64")
      .toString()
      .split(":");
    if (user !== "app-1" || !hand.lets(decodeURIComponent(secret))) {
      return ok({ error: "invalid_client" }, 400);
    }
    hand.used(secret);
    return ok({ access_token: "short-lived", expires_in: 3600 });
  };
  return {
    settings: { driver: "spotify", "client-id": "app-1" },
    environment: () => ({ API_KEY_NEXT: hand.next() }),
    http: serve,
    first: hand.first,
    lets: hand.lets,
    live: hand.live,
    byHand: hand,
  };
}
