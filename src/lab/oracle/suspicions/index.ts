import { declaredType } from "./declared-type.ts";
import { engineError } from "./engine-error.ts";
import { leakedText } from "./leaked-text.ts";
import { nonFinite } from "./non-finite.ts";
import { notANumber } from "./not-a-number.ts";
import type { SuspicionRule } from "./rule.ts";

export const suspicionRules: readonly SuspicionRule[] = [
  engineError,
  notANumber,
  leakedText,
  declaredType,
  nonFinite,
];
