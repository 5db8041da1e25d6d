import { defaultValue } from "./default.ts";
import { deprecation } from "./deprecation.ts";
import { discriminator } from "./discriminator.ts";
import { extensibleEnum } from "./extensible-enum.ts";
import { operationId } from "./operation-id.ts";
import { stability } from "./stability.ts";
import type { PolicyRule } from "./subject.ts";
import { sunset } from "./sunset.ts";

export const policyRules: readonly PolicyRule[] = [
  defaultValue,
  deprecation,
  sunset,
  stability,
  extensibleEnum,
  discriminator,
  operationId,
];
