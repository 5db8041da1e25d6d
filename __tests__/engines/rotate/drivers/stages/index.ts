import type { DriverName } from "../../../../../src/inputs/index.ts";
import type { Stage } from "../kit/stage.ts";
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
import { openldap, postgresql, redis } from "./databases.ts";
import { command } from "./command.ts";
import { http } from "./http.ts";
import { jwtKey } from "./jwt-key.ts";
import { random } from "./random.ts";

/** A stage for every driver: one that is left out does not compile. */
export const stages: Readonly<Record<DriverName, () => Stage>> = {
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
