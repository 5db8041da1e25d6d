import type { ApiRule } from "../../compare/context.ts";
import { security } from "./security.ts";
import { securitySchemes } from "./security-schemes.ts";
import { servers } from "./servers.ts";

export const apiRules: readonly ApiRule[] = [security, securitySchemes, servers];
