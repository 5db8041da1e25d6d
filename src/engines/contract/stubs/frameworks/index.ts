import { express } from "./express.ts";
import { fastify } from "./fastify.ts";
import type { Framework } from "./framework.ts";
import { hono } from "./hono.ts";
import { none } from "./none.ts";

export const frameworks = { express, fastify, hono, none } satisfies Record<string, Framework>;

export type FrameworkName = keyof typeof frameworks;

export type { Framework } from "./framework.ts";
