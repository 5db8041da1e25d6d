import type { Forge } from "../../ports/index.ts";

/** Whether somebody may push here. To triage is not enough: that is to sort, not to decide. */
export async function mayWrite(forge: Forge, login: string): Promise<boolean> {
  const access = await forge.access(login);
  return access === "admin" || access === "write";
}
