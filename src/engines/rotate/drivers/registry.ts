import type { DriverName, DriverSettings } from "../../../inputs/index.ts";
import type { Driver } from "../driver.ts";
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
import type { Declaration, DriverDefinition, DriverTools } from "./definition.ts";
import { http } from "./http.ts";
import { jwtKey } from "./jwt-key.ts";
import { random } from "./random.ts";

/** Every driver by the word that a configuration calls it. */
export const drivers: { readonly [Name in DriverName]: DriverDefinition<Name> } = {
  random,
  "jwt-key": jwtKey,
  postgresql,
  redis,
  openldap,
  "aws-iam-key": awsIamKey,
  "google-api-key": googleApiKey,
  "mongodb-atlas": mongodbAtlas,
  openai,
  anthropic,
  perplexity,
  spotify,
  "oauth2-refresh-token": oauth2RefreshToken,
  "github-deploy-key": githubDeployKey,
  "npm-token": npmToken,
  http,
  command,
};

/** The driver that these settings ask for. Throws a Failure for what they lack. */
export function connectDriver(settings: DriverSettings, tools: DriverTools): Driver {
  return definitionOf(settings).connect(settings, tools);
}

export function declarationOf(settings: DriverSettings): Declaration {
  return definitionOf(settings).declare(settings);
}

/** The settings are of the driver that they name, which types cannot follow through the table. */
export function definitionOf(settings: DriverSettings): DriverDefinition<DriverName> {
  return drivers[settings.driver] as DriverDefinition<DriverName>;
}
