import { Failure } from "../../../../model/index.ts";
import type { HttpAnswer } from "../../../../ports/index.ts";
import { redacted } from "./redacted.ts";
import { isLimit, waitOf } from "./retry-after.ts";

/** What a person is told of a call that failed. */
export interface CallNames {
  readonly method: string;
  readonly url: string;
  readonly provider: string;
  /** Completes "… cannot", for example "list the keys". */
  readonly aim: string;
  /** The right that it takes, as the provider's page for it calls it. */
  readonly needs: string;
  /** Values that must not be seen, should the provider repeat them. */
  readonly secrets?: readonly string[];
}

const resumes =
  "Nothing is lost: the record says how far the rotation is, and the next run goes on.";

export function silenceFailure(call: CallNames, why: string): Failure {
  return new Failure({
    code: "rotation-provider-silent",
    what: `${call.provider} gives no answer when asked to ${call.aim}`,
    where: placeOf(call),
    why: `${capital(why)}. ${resumes}`,
    fix: "run the rotation again when the provider can be reached.",
  });
}

export function providerFailure(call: CallNames, reply: HttpAnswer, now: Date): Failure {
  const { status } = reply;
  const said = saying(call, reply);
  if (status === 401) return invalid(call, said);
  if (isLimit(reply, now)) return limited(call, waitOf(reply, now), said);
  if (status === 403) return forbidden(call, said);
  if (status >= 500) return silenceFailure(call, `it answered ${status}${said}`);
  return rejected(call, status, said);
}

function invalid(call: CallNames, said: string): Failure {
  return new Failure({
    code: "rotation-provider-login",
    what: `${call.provider} does not accept the credential that asks it to ${call.aim}`,
    where: placeOf(call),
    why: `It answered 401${said}. That credential is wrong, expired or revoked. ${resumes}`,
    fix: `give the step a valid one with the right \`${call.needs}\`.`,
  });
}

function forbidden(call: CallNames, said: string): Failure {
  return new Failure({
    code: "rotation-provider-forbidden",
    what: `The right \`${call.needs}\` is missing at ${call.provider} to ${call.aim}`,
    where: placeOf(call),
    why: `It answered 403${said}. ${resumes}`,
    fix: `grant \`${call.needs}\` to the credential that the step is given, then run it again.`,
  });
}

function limited(call: CallNames, wait: number | undefined, said: string): Failure {
  return new Failure({
    code: "rotation-provider-limited",
    what: `${call.provider} takes no more requests for now, asked to ${call.aim}`,
    where: placeOf(call),
    why: `It allows so many in a time and that is used up${said}. ${resumes}`,
    fix:
      wait === undefined
        ? "run the rotation again later; the provider does not say when."
        : `run the rotation again in ${wait} seconds or later.`,
  });
}

function rejected(call: CallNames, status: number, said: string): Failure {
  const redirect = status >= 300 && status < 400;
  return new Failure({
    code: "rotation-provider-rejected",
    what: `${call.provider} refuses to ${call.aim}`,
    where: placeOf(call),
    why: redirect
      ? `It answered ${status}: elsewhere. A credential is not sent to where a redirect leads.`
      : `It answered ${status}${said}. ${resumes}`,
    fix: redirect
      ? "give the final address in the settings."
      : `${advice(status)} The right that it takes: \`${call.needs}\`.`,
  });
}

function advice(status: number): string {
  if (status === 404)
    return "check the names in the settings: there is no such thing, or no right to see it.";
  if (status === 409) return "something else changes it now, or it is there already: run it again.";
  return "correct the settings as its message says.";
}

/** Error messages of APIs stand in one of a few places; anything else is not repeated. */
function saying(call: CallNames, { body }: HttpAnswer): string {
  const text = messageIn(body);
  if (text === undefined || text === "") return "";
  return `, saying "${redacted(text, call.secrets ?? [])}"`;
}

function messageIn(body: string): string | undefined {
  const xml = /<Message>([^<]*)<\/Message>/.exec(body)?.[1];
  if (xml !== undefined) return xml;
  try {
    const data = JSON.parse(body) as Record<string, unknown>;
    const { error } = data;
    const inner =
      typeof error === "object" && error !== null && "message" in error ? error.message : undefined;
    const found = [inner, data.message, data.detail, data.error_description, error];
    return found.find((text): text is string => typeof text === "string");
  } catch {
    return undefined;
  }
}

/** Without the query, which may hold what is not for logs. */
function placeOf({ method, url, secrets = [] }: CallNames): string {
  return `${method} ${redacted(url.split(/[?#]/)[0] ?? url, secrets, 300)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
