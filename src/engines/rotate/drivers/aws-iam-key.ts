import { Failure } from "../../../model/index.ts";
import type { SettingsOf } from "../../../inputs/index.ts";
import type { HttpAnswer } from "../../../ports/index.ts";
import type { IssuingDriver, Trial } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { callApi, type ApiCall } from "./support/api.ts";
import { signedHeaders, type AwsCredentials } from "./support/aws-signature.ts";
import { given } from "./support/environment.ts";

type Settings = SettingsOf<"aws-iam-key">;

/** IAM has one endpoint for all regions, signed for this one. */
const iam = {
  host: "iam.amazonaws.com",
  service: "iam",
  region: "us-east-1",
  version: "2010-05-08",
};

/** What STS says of a key that is unknown, switched off or deleted, and of a wrong secret. */
const refusals = ["InvalidClientTokenId", "SignatureDoesNotMatch"];

/**
 * Two keys at most for a user, those that are switched off included. A value is two lines, so that
 * GitHub masks the secret by itself and the pair cannot be torn.
 */
export const awsIamKey: DriverDefinition<"aws-iam-key"> = {
  title: "AWS IAM access key",
  declare: () => ({
    kind: "create",
    maxLive: 2,
    listable: true,
    revokeReversible: true,
    propagation: 60,
  }),
  eliminate:
    "AWS trusts GitHub's OIDC: give the job `id-token: write` and an IAM role, and there is no key to keep.",
  environment: (settings) =>
    [settings["access-key-id"], settings["secret-access-key"], settings["session-token"]].filter(
      (variable) => variable !== undefined,
    ),
  connect: (settings, tools): IssuingDriver => {
    const credentials = credentialsOf(settings, tools);
    const ask = (action: string, parameters: Readonly<Record<string, string>> = {}) =>
      askIam(tools, credentials, action, { UserName: settings["user-name"], ...parameters });
    const list = async () => all((await ask("ListAccessKeys")).body, "AccessKeyId");
    return {
      kind: "issued",
      traits: awsIamKey.declare(settings),
      create: async () => {
        const { body } = await ask("CreateAccessKey");
        const id = one(body, "AccessKeyId");
        const secret = one(body, "SecretAccessKey");
        tools.born(secret);
        tools.born(`${id}\n${secret}`);
        return { id, value: `${id}\n${secret}` };
      },
      verify: (value) => tryKey(settings, tools, value),
      list,
      identify: (value) => Promise.resolve(pairOf(value)?.id),
      orphans: async ({ known }) => (await list()).filter((id) => !known.includes(id)),
      deactivate: async (id) => {
        await ask("UpdateAccessKey", { AccessKeyId: id, Status: "Inactive" });
      },
      revoke: async (id) => {
        await ask("DeleteAccessKey", { AccessKeyId: id });
      },
    };
  },
};

function credentialsOf(settings: Settings, tools: DriverTools): AwsCredentials {
  const session = settings["session-token"];
  return {
    id: given(tools, settings["access-key-id"]),
    secret: given(tools, settings["secret-access-key"]),
    sessionToken: session === undefined ? undefined : given(tools, session),
  };
}

/** A key that is gone already counts as ended; of a user that is gone, listing tells. */
function askIam(
  tools: DriverTools,
  credentials: AwsCredentials,
  action: string,
  parameters: Readonly<Record<string, string>>,
): Promise<HttpAnswer> {
  const body = new URLSearchParams({ Action: action, Version: iam.version, ...parameters });
  const ends = action === "UpdateAccessKey" || action === "DeleteAccessKey";
  return callApi(tools, {
    ...signed(tools, credentials, { ...iam, body: body.toString() }),
    provider: "AWS IAM",
    aim: `call ${action}`,
    needs: `iam:${action}`,
    repeatable: action !== "CreateAccessKey",
    ...(ends && { answers: [404] }),
  });
}

/** Signed by the key itself, for the one question that takes no right. */
async function tryKey(settings: Settings, tools: DriverTools, value: string): Promise<Trial> {
  const pair = pairOf(value);
  if (pair === undefined) return { answer: "refused", observed: "it is no pair of two lines" };
  const host = `sts.${settings.region}.amazonaws.com`;
  const body = "Action=GetCallerIdentity&Version=2011-06-15";
  const call = {
    ...signed(tools, pair, { host, service: "sts", region: settings.region, body }),
    provider: "AWS STS",
    aim: "call GetCallerIdentity",
    needs: "no right",
    repeatable: true,
    answers: [403],
  };
  try {
    const answer = await callApi(tools, call);
    if (answer.status === 200) {
      return { answer: "works", observed: `STS knows it as ${one(answer.body, "Arn")}` };
    }
    const code = /<Code>([A-Za-z]+)<\/Code>/.exec(answer.body)?.[1] ?? "403";
    const observed = `STS answered ${code}`;
    return refusals.includes(code)
      ? { answer: "refused", observed }
      : { answer: "unknown", why: observed };
  } catch (error) {
    if (error instanceof Failure) return { answer: "unknown", why: error.message };
    throw error;
  }
}

function signed(
  tools: DriverTools,
  credentials: AwsCredentials,
  target: {
    readonly host: string;
    readonly service: string;
    readonly region: string;
    readonly body: string;
  },
): Pick<ApiCall, "method" | "url" | "headers" | "body" | "secrets"> {
  return {
    method: "POST",
    url: `https://${target.host}/`,
    headers: signedHeaders(credentials, { ...target, at: tools.now() }),
    body: { kind: "text", text: target.body },
    secrets: [credentials.secret, credentials.sessionToken ?? ""],
  };
}

function pairOf(value: string): AwsCredentials | undefined {
  const [id, secret, ...rest] = value.split(/\r?\n/);
  if (id === undefined || secret === undefined || rest.length > 0) return undefined;
  return /^[A-Z0-9]{16,128}$/.test(id) ? { id, secret } : undefined;
}

function all(body: string, tag: string): readonly string[] {
  return [...body.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, "g"))].map(
    ([, text]) => text ?? "",
  );
}

function one(body: string, tag: string): string {
  const [found] = all(body, tag);
  if (found !== undefined) return found;
  throw new Failure({
    code: "rotation-provider-reply",
    what: "The answer of AWS cannot be read",
    where: `the element ${tag}`,
    why: "It is not there; something between may have answered in place of AWS.",
    fix: "check the network between the runner and AWS, then run it again.",
  });
}
