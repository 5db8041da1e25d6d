import { auth } from "./auth.ts";
import { leftOut } from "./left-out.ts";
import { outOfBounds } from "./out-of-bounds.ts";
import type { Refusing } from "./refused-case.ts";
import { wrongType } from "./wrong-type.ts";

/** Every way to break what a description asks for, the gravest first. */
export const refusing: readonly Refusing[] = [auth, leftOut, wrongType, outOfBounds];

export type { RefusedCase } from "./refused-case.ts";
