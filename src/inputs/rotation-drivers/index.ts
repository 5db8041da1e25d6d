import * as z from "zod/mini";
import { Failure } from "../../model/index.ts";
import { didYouMean } from "../nearest.ts";
import { openai } from "./openai.ts";
import { anthropic } from "./anthropic.ts";
import { perplexity } from "./perplexity.ts";
import { awsIamKey } from "./aws-iam-key.ts";
import { googleApiKey } from "./google-api-key.ts";
import { mongodbAtlas } from "./mongodb-atlas.ts";
import { spotify } from "./spotify.ts";
import { npmToken } from "./npm-token.ts";
import { oauth2RefreshToken } from "./oauth2-refresh-token.ts";
import { githubDeployKey } from "./github-deploy-key.ts";
import { postgresql } from "./postgresql.ts";
import { redis } from "./redis.ts";
import { openldap } from "./openldap.ts";
import { command } from "./command.ts";
import { explain } from "./explain.ts";
import { http } from "./http.ts";
import { jwtKey } from "./jwt-key.ts";
import { random } from "./random.ts";

const schemas = [
  random,
  jwtKey,
  postgresql,
  redis,
  openldap,
  awsIamKey,
  googleApiKey,
  mongodbAtlas,
  openai,
  anthropic,
  perplexity,
  spotify,
  oauth2RefreshToken,
  githubDeployKey,
  npmToken,
  http,
  command,
] as const;

/** The settings of one driver, told apart by `driver`. */
export const driverSettings = z.discriminatedUnion("driver", schemas);

export type DriverSettings = z.infer<typeof driverSettings>;
export type DriverName = DriverSettings["driver"];
export type SettingsOf<Name extends DriverName> = Extract<
  DriverSettings,
  { readonly driver: Name }
>;

export const driverNames: readonly DriverName[] = schemas.map(
  ({ shape }) => shape.driver.def.values[0],
) as readonly DriverName[];

/** Reads what a configuration says of one driver. Throws a Failure that names the setting. */
export function parseDriverSettings(value: unknown, where: string): DriverSettings {
  const result = driverSettings.safeParse(value);
  if (result.success) return result.data;
  const named = driverNamed(value);
  const unknown = named !== undefined && !(driverNames as readonly string[]).includes(named);
  const issue = result.error.issues[0];
  throw new Failure({
    code: "rotation-driver-invalid",
    what: unknown ? `There is no driver \`${named}\`` : "The settings of a driver cannot be used",
    where,
    why: unknown
      ? `Drivers: ${driverNames.join(", ")}.`
      : `${issue === undefined ? "It has another shape" : explain(issue)}.`,
    fix: unknown
      ? didYouMean(named, driverNames)
      : "correct that setting; docs/rotate.md lists those of each driver.",
  });
}

function driverNamed(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("driver" in value)) return undefined;
  return typeof value.driver === "string" ? value.driver : undefined;
}
