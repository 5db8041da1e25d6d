import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Answer } from "../server/call.ts";
import type { Artifact } from "../state/model.ts";
import type { World } from "../state/world.ts";

/** The address that a download is sent on to lives for a minute, and needs no token. */
const lifetime = 60_000;
const prefix = "/_download/artifacts/";
const key = randomBytes(32);

export function downloadPath(world: World, artifact: Artifact): string {
  const expires = world.now().getTime() + lifetime;
  return `${world.url}${prefix}${artifact.id}?expires=${expires}&sig=${sign(artifact.id, expires)}`;
}

/** The archive behind such an address; undefined when the address is of another kind. */
export function download(world: World, url: URL): Answer | undefined {
  if (!url.pathname.startsWith(prefix)) return undefined;
  const id = Number(url.pathname.slice(prefix.length));
  const expires = Number(url.searchParams.get("expires"));
  const sent = Buffer.from(url.searchParams.get("sig") ?? "");
  const right = Buffer.from(sign(id, expires));
  const signed = sent.length === right.length && timingSafeEqual(sent, right);
  const artifact = [...world.repositories.values()]
    .map((repository) => repository.artifacts.get(id))
    .find((found) => found !== undefined);
  if (!signed || artifact === undefined) return { status: 404, bytes: Buffer.from("Not Found") };
  if (expires < world.now().getTime()) return { status: 403, bytes: Buffer.from("Expired") };
  return { status: 200, bytes: artifact.zip, headers: { "content-type": "application/zip" } };
}

function sign(id: number, expires: number): string {
  return createHmac("sha256", key).update(`${id}:${expires}`).digest("hex");
}
