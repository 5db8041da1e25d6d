import type { Change, TypeOfChangeType } from "@graphql-inspector/core";
import type { GraphQLSchema } from "graphql";
import type { Severity } from "../../../../model/index.ts";
import type { InputPlaces } from "../operation/inputs.ts";
import type { Route, Routes } from "../operation/routes.ts";
import type { Received } from "../prove/behavior.ts";
import type { Refusal } from "../prove/refusal.ts";
import type { NewResult } from "../prove/result.ts";

/** Everything that the rules of one comparison share. */
export interface World {
  readonly base: GraphQLSchema;
  readonly head: GraphQLSchema;
  /** Ways and positions that head still has. */
  readonly routes: Routes;
  readonly places: InputPlaces;
  /** Ways and positions of base, whatever became of them. */
  readonly before: { readonly routes: Routes; readonly places: InputPlaces };
}

/** What a change comes to. */
export type Judgement =
  | { readonly kind: "refused"; readonly severity: Severity; readonly proof: Refusal }
  | { readonly kind: "result"; readonly severity: Severity; readonly proof: NewResult }
  | {
      readonly kind: "received";
      readonly severity: Severity;
      readonly proof: Received & { readonly operation: string };
    }
  /** It breaks no operation. */
  | { readonly kind: "safe" }
  /** No operation comes to it, on base either. */
  | { readonly kind: "unreached" }
  /** Operations come to it only through what another change has broken already. */
  | { readonly kind: "follows" }
  | { readonly kind: "question"; readonly why: string };

export type Rule<Kind extends TypeOfChangeType> = (
  world: World,
  meta: Change<Kind>["meta"],
) => Judgement;

export const safe: Judgement = { kind: "safe" };

/** Why nothing was found where a break was thought to be. */
export function question(why: string): Judgement {
  return { kind: "question", why };
}

/** For a composite type to which no way leads on head. */
export function unreachable({ before }: World, type: string): Judgement {
  return { kind: before.routes.to(type) === undefined ? "unreached" : "follows" };
}

export function refused(proof: Refusal, severity: Severity = "error"): Judgement {
  return { kind: "refused", severity, proof };
}

export function newResult(proof: NewResult, severity: Severity): Judgement {
  return { kind: "result", severity, proof };
}

/** The way to a type, or the judgement that there is none. */
export function routeTo(
  world: World,
  type: string,
): { readonly route: Route } | { readonly none: Judgement } {
  const route = world.routes.to(type);
  return route === undefined ? { none: unreachable(world, type) } : { route };
}
