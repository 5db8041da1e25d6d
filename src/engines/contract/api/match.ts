import type { Operation, Parameter, PathItem, Response } from "./model.ts";
import { prefixOf } from "./servers.ts";

export interface Matched<T> {
  readonly base: T | undefined;
  readonly head: T | undefined;
}

/** Pairs two lists by the first key that both know; each element is used once. */
export function matchBy<T>(
  base: readonly T[],
  head: readonly T[],
  ...keys: readonly ((element: T) => string)[]
): Matched<T>[] {
  const found = new Map<T, T>();
  const taken = new Set<T>();
  for (const key of keys) {
    const free = new Map<string, T>();
    for (const element of head) if (!taken.has(element)) free.set(key(element), element);
    for (const element of base) {
      const twin = found.has(element) ? undefined : free.get(key(element));
      if (twin === undefined || taken.has(twin)) continue;
      found.set(element, twin);
      taken.add(twin);
    }
  }
  return [
    ...base.map((element) => ({ base: element, head: found.get(element) })),
    ...head
      .filter((element) => !taken.has(element))
      .map((element) => ({ base: undefined, head: element })),
  ];
}

/** A template's identity: `/a/{id}` and `/a/{key}` are the same path. */
export function templateKey(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}

export function matchPaths(
  base: readonly PathItem[],
  head: readonly PathItem[],
): Matched<PathItem>[] {
  return matchBy(
    base,
    head,
    (item) => fullPath(item),
    ({ path }) => path,
    (item) => templateKey(fullPath(item)),
    ({ path }) => templateKey(path),
  );
}

/** With the first server's path before it: a prefix may move from the one to the other. */
function fullPath({ path, servers: [first] }: PathItem): string {
  return `${first === undefined ? "" : prefixOf(first)}${path}`;
}

export function matchOperations(
  base: readonly Operation[],
  head: readonly Operation[],
): Matched<Operation>[] {
  return matchBy(base, head, ({ method }) => method);
}

/** Path parameters are the same when they fill the same place of the template. */
export function matchParameters(base: Operation, head: Operation): Matched<Parameter>[] {
  const keyIn = (operation: Operation) => {
    const slots = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    return (parameter: Parameter) => {
      const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
      const slot = parameter.in === "path" ? slots.indexOf(parameter.name) : -1;
      return slot >= 0 ? `path ${slot}` : `${parameter.in} ${name}`;
    };
  };
  const keys = new Map([
    ...base.parameters.map((parameter) => [parameter, keyIn(base)(parameter)] as const),
    ...head.parameters.map((parameter) => [parameter, keyIn(head)(parameter)] as const),
  ]);
  return matchBy(base.parameters, head.parameters, (parameter) => keys.get(parameter) ?? "");
}

/** What head answers where base answers `status`: the same, its range, or the default. */
export function answerFor(status: string, head: readonly Response[]): Response | undefined {
  const exact = head.find((response) => response.status === status);
  const range = head.find((response) => response.status === `${status.charAt(0)}XX`);
  return exact ?? range ?? head.find((response) => response.status === "default");
}

/** A status that either side names, with what each side says of it. */
export interface StatusPair {
  readonly status: string;
  readonly base: Response | undefined;
  readonly head: Response | undefined;
}

export function statusPairs(
  base: readonly Response[],
  head: readonly Response[],
): readonly StatusPair[] {
  const statuses = new Set([...base, ...head].map(({ status }) => status));
  return [...statuses].map((status) => ({
    status,
    base: answerFor(status, base),
    head: answerFor(status, head),
  }));
}

/** A status code of the range that a description names, for a message that shows it. */
export function concreteStatus(status: string): string {
  return status === "default" ? "500" : status.replace(/XX$/, "00");
}
