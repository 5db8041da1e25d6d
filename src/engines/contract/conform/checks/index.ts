import type { Check } from "../drift.ts";
import { authNotEnforced } from "./auth-not-enforced.ts";
import { contentType } from "./content-type.ts";
import { inputNotEnforced } from "./input-not-enforced.ts";
import { responseBody } from "./response-body.ts";
import { responseHeader } from "./response-header.ts";
import { serverError } from "./server-error.ts";
import { undocumentedStatus } from "./undocumented-status.ts";

/** Every rule that looks at one exchange. */
export const checks: readonly Check[] = [
  serverError,
  authNotEnforced,
  inputNotEnforced,
  undocumentedStatus,
  contentType,
  responseBody,
  responseHeader,
];
