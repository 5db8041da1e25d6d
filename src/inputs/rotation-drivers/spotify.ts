import * as z from "zod/mini";
import { pathWord, variableName } from "./words.ts";

/** The secret of a Spotify app, or a refresh token that a user of it has granted. */
export const spotify = z.strictObject({
  driver: z.literal("spotify"),
  credential: z._default(z.enum(["app-secret", "refresh-token"]), "app-secret"),
  "client-id": pathWord,
  /** Variable that holds the app's secret, to try a refresh token with. */
  "client-secret": z._default(variableName, "SPOTIFY_CLIENT_SECRET"),
});
