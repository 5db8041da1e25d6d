import type { Call } from "../server/call.ts";
import { notFound } from "../server/refusal.ts";
import type { Environment, Organization } from "./model.ts";

export function organizationOf(call: Call): Organization {
  const found = call.world.organization(call.param("org"));
  if (found === undefined) throw notFound();
  return found;
}

export function environmentOf(call: Call): Environment {
  const found = call.repository.environments.get(call.param("environment_name").toLowerCase());
  if (found === undefined) throw notFound();
  return found;
}
