import * as z from "zod/mini";

/** The name of an environment variable of the step. A secret comes by its name, never by itself. */
export const variableName = z
  .string()
  .check(z.regex(/^[A-Za-z_][A-Za-z0-9_]{0,199}$/, { error: "must be the name of a variable" }));

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Placeholders in braces are filled in later, so only what stands before the path is judged. */
export function isGuarded(address: string): boolean {
  const parts = /^(https?):\/\/(\[[^\]]*\]|[^/:?#{}]+)(?::\d+)?(?:[/?#]|$)/.exec(address);
  return parts !== null && (parts[1] === "https" || loopback.test(parts[2] ?? ""));
}

/** Credentials go there, so it must be encrypted; `http` is for a server on this machine. */
export const address = z
  .string()
  .check(z.maxLength(2_000), z.refine(isGuarded, { error: "must begin with https://" }));

export const word = z
  .string()
  .check(z.minLength(1), z.maxLength(500), z.regex(/^[^\r\n\0]*$/, { error: "must be one line" }));

/** Part of a path of an API, put there as it is. */
export const pathWord = z
  .string()
  .check(z.regex(/^[\w.@+=,-]{1,200}$/, { error: "must be letters, digits and .@+=,_-" }));

export const port = z.int().check(z.minimum(1), z.maximum(65_535));

export const seconds = z.number().check(z.minimum(0), z.maximum(86_400));

export const host = z
  .string()
  .check(
    z.regex(/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251})|[0-9A-Fa-f:]+)$/, { error: "must be a host" }),
  );

/** `on` from the first byte, `start` once both have said hello, `off` only where nobody can listen. */
export const tls = z._default(z.enum(["on", "off"]), "on");
