import type { OperationRule, PathRule } from "../../compare/context.ts";
import { bodyRequired } from "./body-required.ts";
import { mediaTypeRemoved } from "./media-type-removed.ts";
import { encoding } from "./encoding.ts";
import { parameterEmpty } from "./parameter-empty.ts";
import { parameterRemoved } from "./parameter-removed.ts";
import { parameterRequired } from "./parameter-required.ts";
import { parameterStyle } from "./parameter-style.ts";
import { queryString } from "./query-string.ts";
import { removed } from "./removed.ts";
import { responseHeader } from "./response-header.ts";
import { responseHeaderStyle } from "./response-header-style.ts";
import { responseAdded, responseRemoved } from "./response-removed.ts";

export const pathRules: readonly PathRule[] = [removed];

export const operationRules: readonly OperationRule[] = [
  parameterRequired,
  parameterRemoved,
  parameterStyle,
  parameterEmpty,
  queryString,
  bodyRequired,
  mediaTypeRemoved,
  encoding,
  responseRemoved,
  responseAdded,
  responseHeader,
  responseHeaderStyle,
];
