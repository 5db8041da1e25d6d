import type { Phase } from "../../../../inputs/index.ts";
import type { PhaseStep } from "../step.ts";
import { draining } from "./draining.ts";
import { idle } from "./idle.ts";
import { intent } from "./intent.ts";
import { promoted } from "./promoted.ts";
import { revoked } from "./revoked.ts";
import { staged } from "./staged.ts";
import { verified } from "./verified.ts";

/** What each phase does next. Every one can be entered again after a crash at any point. */
export const phases: Readonly<Record<Phase, PhaseStep>> = {
  idle,
  intent,
  staged,
  verified,
  promoted,
  draining,
  revoked,
};
