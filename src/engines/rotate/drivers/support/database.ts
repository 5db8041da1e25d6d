import { Failure } from "../../../../model/index.ts";
import type { Refused, Silent } from "../../../../ports/index.ts";
import type { Trial } from "../../driver.ts";
import { redacted } from "./redacted.ts";

/** The words for a person when a server of data says no. */
export interface Asked {
  readonly server: string;
  /** Completes "… cannot", for example "set a password". */
  readonly aim: string;
  readonly needs: string;
  readonly secrets: readonly string[];
}

const resumes =
  "Nothing is lost: the record says how far the rotation is, and the next run goes on.";

/** What a server answered. Throws a Failure for a refusal and for a silence. */
export function answered<Answer extends { readonly kind: "answered" }>(
  asked: Asked,
  answer: Answer | Refused | Silent,
  isLogin: (code: string) => boolean,
): Answer {
  if (answer.kind === "answered") return answer;
  const { server, aim, needs, secrets } = asked;
  if (answer.kind === "silent") {
    throw new Failure({
      code: "rotation-provider-silent",
      what: `${server} gives no answer when asked to ${aim}`,
      where: server,
      why: `${redacted(answer.why, secrets)}. ${resumes}`,
      fix: "run the rotation again when the server can be reached from the runner.",
    });
  }
  const said = `It answered ${answer.code}, saying "${redacted(answer.message, secrets)}". ${resumes}`;
  if (isLogin(answer.code)) {
    throw new Failure({
      code: "rotation-provider-login",
      what: `${server} does not let in the credential that is to ${aim}`,
      where: server,
      why: said,
      fix: "give the step the present password of the administrating user in the settings.",
    });
  }
  throw new Failure({
    code: "rotation-provider-forbidden",
    what: `${server} refuses to ${aim}`,
    where: server,
    why: said,
    fix: `grant \`${needs}\` to the administrating user in the settings, then run it again.`,
  });
}

/** What a login says of a credential; `refusals` are the codes for a wrong one or a missing right. */
export function trialOf(
  answer: { readonly kind: "answered" } | Refused | Silent,
  observed: string,
  refusals: readonly string[],
): Trial {
  if (answer.kind === "answered") return { answer: "works", observed };
  if (answer.kind === "silent") return { answer: "unknown", why: answer.why };
  const said = `the server answered ${answer.code}`;
  return refusals.includes(answer.code)
    ? { answer: "refused", observed: said }
    : { answer: "unknown", why: said };
}
