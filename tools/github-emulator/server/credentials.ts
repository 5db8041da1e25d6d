import type { Token } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { Refusal } from "./refusal.ts";

/** The credential of an `authorization` header, whatever its scheme. */
export function credential(header: string | undefined): string | undefined {
  const found = /^(?:token|bearer)\s+(\S+)$/i.exec(header ?? "")?.[1];
  if (found !== undefined) return found;
  const basic = /^basic\s+(\S+)$/i.exec(header ?? "")?.[1];
  if (basic === undefined) return undefined;
  return Buffer.from(basic, "base64").toString().split(":")[1];
}

/** The token behind a credential; undefined for none and for an app's signed web token. */
export function authenticate(world: World, sent: string | undefined): Token | undefined {
  if (sent === undefined || isWebToken(sent)) return undefined;
  const token = world.tokens.get(sent);
  const expired = token?.expires !== undefined && token.expires <= world.now();
  if (token === undefined || expired) throw new Refusal(401, "Bad credentials");
  return token;
}

export function isWebToken(sent: string): boolean {
  return sent.split(".").length === 3;
}
