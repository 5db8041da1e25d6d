import { Failure } from "../../../model/index.ts";
import type { SettingsOf } from "../../../inputs/index.ts";
import type { Trial } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { basic, callApi } from "./support/api.ts";
import { byHand } from "./support/by-hand.ts";
import { form } from "./support/client.ts";
import { given } from "./support/environment.ts";
import { at, jsonOf } from "./support/reply.ts";

type Settings = SettingsOf<"spotify">;

const url = "https://accounts.spotify.com/api/token";

/** Spotify has no API for either: what can be done is to try them and to tell their age in time. */
export const spotify: DriverDefinition<"spotify"> = {
  title: "Spotify credential",
  declare: () => ({
    kind: "person",
    maxLive: 2,
    listable: false,
    revokeReversible: false,
    propagation: 10,
  }),
  // A refresh token ends six months after the user's sign-in; refreshing does not extend it.
  lifetime: { days: 180, alarmAt: [150, 170] },
  environment: (settings) =>
    settings.credential === "refresh-token" ? [settings["client-secret"]] : [],
  connect: (settings, tools) =>
    byHand(tools, {
      traits: spotify.declare(settings),
      ...words[settings.credential],
      verify: (value) => tryIt(settings, tools, value),
    }),
};

const words = {
  "app-secret": {
    title: "Spotify app secret",
    make: "make a new client secret in Spotify's dashboard",
    end: "remove the old client secret in Spotify's dashboard",
  },
  "refresh-token": {
    title: "Spotify refresh token",
    make: "have the user sign in again and take the new refresh token",
    end: "have the user remove the app's access on Spotify's account page, or let it end by itself",
  },
} as const;

async function tryIt(settings: Settings, tools: DriverTools, value: string): Promise<Trial> {
  const grants = settings.credential === "refresh-token";
  const secret = grants ? given(tools, settings["client-secret"]) : value;
  const call = {
    method: "POST",
    url,
    headers: [basic(settings["client-id"], secret)],
    body: form(
      grants
        ? { grant_type: "refresh_token", refresh_token: value }
        : { grant_type: "client_credentials" },
    ),
    provider: "Spotify",
    aim: "give an access token",
    needs: "a valid credential",
    secrets: [secret, value],
    answers: [400, 401],
    repeatable: true,
  };
  try {
    const answer = await callApi(tools, call);
    if (answer.status === 200) return { answer: "works", observed: "Spotify gave an access token" };
    const code = String(at(jsonOf(call, answer), "/error"));
    const observed = `Spotify answered ${answer.status} ${code}`;
    const refusal = grants ? "invalid_grant" : "invalid_client";
    return code === refusal
      ? { answer: "refused", observed }
      : { answer: "unknown", why: observed };
  } catch (error) {
    if (error instanceof Failure) return { answer: "unknown", why: error.message };
    throw error;
  }
}
