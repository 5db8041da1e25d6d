/**
 * Checks the witnesses of a contract report again, by other means than the engine: the whole
 * description goes to an Ajv of its own, and nothing of `src` is used.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { parse } from "yaml";
import {
  escape,
  isRecord,
  type Json,
  resolve,
  unescape,
  upgrade,
  type View,
} from "./contract-upgrade.ts";

export interface ClaimToCheck {
  readonly rule: string;
  readonly text: string;
  readonly proof: {
    readonly observed: string;
    readonly evidence: readonly { name: string; language: string; text: string }[];
  };
}

/**
 * `checked`; `described` where only base can be asked; `existence` where there is no schema; `cut`
 * where the report does not hold all of a long witness.
 */
export type Recheck = "checked" | "described" | "existence" | "cut" | `wrong: ${string}`;

export function createRecheck(baseText: string, headText: string) {
  const sides = { base: read(baseText), head: read(headText) };
  const validators = new Map<string, Ajv2020>();

  function accepts(side: "base" | "head", view: View, pointer: string, value: unknown): boolean {
    const key = `${side} ${view}`;
    let ajv = validators.get(key);
    if (ajv === undefined) {
      ajv = new Ajv2020({
        strict: false,
        validateSchema: false,
        logger: false,
        ownProperties: true,
      });
      formats.default.default(ajv);
      ajv.addSchema(upgrade(sides[side], view) as Json, "doc:");
      validators.set(key, ajv);
    }
    const validate = ajv.getSchema(`doc:#${pointer}`);
    // A body without a schema may be anything.
    return validate === undefined ? /\/schema$/.test(pointer) : (validate(value) as boolean);
  }

  return (claim: ClaimToCheck): Recheck => {
    const evidence = claim.proof.evidence.find(({ language }) => language === "json");
    // Webhooks and callbacks have no path to look up; the tests of the engine check those.
    if (evidence === undefined || /webhook `|callback `/.test(claim.text)) return "existence";
    if (evidence.text.endsWith("… (cut)")) return "cut";
    const value: unknown = JSON.parse(evidence.text);
    const view = claim.rule.startsWith("request") ? "request" : "response";
    const described = claim.proof.observed.includes("does not describe");
    const [giver, taker] =
      view === "request" || described ? (["base", "head"] as const) : (["head", "base"] as const);
    try {
      const at = (side: "base" | "head") => schemaPointer(sides[side], claim);
      const given = accepts(giver, view, at(giver), value);
      if (!given) return `wrong: ${giver} refuses it too`;
      if (described) return "described";
      return accepts(taker, view, at(taker), value) ? `wrong: ${taker} accepts it too` : "checked";
    } catch (error) {
      return `wrong: ${String(error)}`;
    }
  };
}

export function read(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return parse(text, { merge: true }) as Json;
  }
}

/** Reads out of a claim's words where its schema stands. */
export function schemaPointer(root: Json, { text, proof }: ClaimToCheck): string {
  const [, method = "", path = ""] = /^([A-Z]+) (\S+): /.exec(text) ?? [];
  const template = pathOf(root, path);
  const operation = ["", "paths", template, method.toLowerCase()];
  const parameter = /(query|path|header|cookie) parameter `([^`]+)`/.exec(text);
  if (
    parameter !== null &&
    parameter.index < text.indexOf(" ", text.indexOf("parameter")) + 60 &&
    !/in request body/.test(text)
  ) {
    const found = findParameter(
      root,
      template,
      method,
      parameter[1] ?? "",
      parameter[2] ?? "",
      path,
    );
    return pointer([...found, "schema"]);
  }
  const media =
    proof.evidence
      .map(({ text: message }) => /^Content-Type: (.*)$/m.exec(message)?.[1])
      .find(Boolean) ?? "";
  const status = /response (\S+?)(?: |$)/.exec(text)?.[1] ?? "";
  const header = /response \S+ header `([^`]+)`/.exec(text)?.[1];
  if (header !== undefined) {
    return follow(root, [
      ...operation,
      "responses",
      statusIn(root, operation, status),
      "headers",
      header,
      "schema",
    ]);
  }
  const isBody = /request body/.test(text);
  const place = isBody ? ["requestBody"] : ["responses", statusIn(root, operation, status)];
  const content = follow(root, [...operation, ...place, "content"]);
  const names = Object.keys(resolve(root, `#${content}`) as Json);
  const name =
    names.find((one) => one === media) ??
    names.find((one) => one.split(";")[0] === media.split(";")[0]) ??
    names[0] ??
    "";
  return `${content}/${escape(name)}/schema`;
}

function pathOf(root: Json, path: string): string {
  const shape = (one: string) => one.replace(/\{[^}]*\}/g, "{}");
  const paths = Object.keys(root["paths"] as Json);
  return (
    paths.find((one) => one === path) ?? paths.find((one) => shape(one) === shape(path)) ?? path
  );
}

function statusIn(root: Json, operation: string[], status: string): string {
  const responses = Object.keys(
    resolve(root, `#${follow(root, [...operation, "responses"])}`) as Json,
  );
  return (
    [status, `${status.charAt(0)}XX`, "default"].find((one) => responses.includes(one)) ?? status
  );
}

function findParameter(
  root: Json,
  template: string,
  method: string,
  location: string,
  name: string,
  asked: string,
): string[] {
  const slot = [...asked.matchAll(/\{([^}]*)\}/g)].findIndex(([, one]) => one === name);
  const own = [...template.matchAll(/\{([^}]*)\}/g)][slot]?.[1] ?? name;
  for (const at of [
    ["", "paths", template, method.toLowerCase(), "parameters"],
    ["", "paths", template, "parameters"],
  ]) {
    const list = resolve(root, `#${follow(root, at)}`);
    for (const index of Array.isArray(list) ? list.keys() : []) {
      const spot = follow(root, [...at, String(index)]);
      const found = resolve(root, `#${spot}`) as Json;
      const same =
        location === "header"
          ? String(found["name"]).toLowerCase() === name.toLowerCase()
          : found["name"] === own || found["name"] === name;
      if (found["in"] === location && same) return ["", ...spot.slice(1).split("/").map(unescape)];
    }
  }
  throw new Error(`no ${location} parameter ${name}`);
}

/** The pointer of `path` with every `$ref` on the way followed. */
function follow(root: Json, path: readonly string[]): string {
  let at = "";
  for (const token of path.slice(1)) {
    for (
      let value = resolve(root, `#${at}`);
      isRecord(value) && typeof value["$ref"] === "string";
      value = resolve(root, `#${at}`)
    ) {
      at = value["$ref"].slice(1);
    }
    at = `${at}/${escape(token)}`;
  }
  const last = resolve(root, `#${at}`);
  return isRecord(last) && typeof last["$ref"] === "string" && !at.endsWith("/schema")
    ? last["$ref"].slice(1)
    : at;
}

function pointer(path: readonly string[]): string {
  return path.map(escape).join("/");
}
