import type { Databases } from "../../ports/index.ts";
import { ldap } from "./ldap.ts";
import { postgres } from "./postgres.ts";
import { redis } from "./redis.ts";

export const databases: Databases = { postgres, redis, ldap };
