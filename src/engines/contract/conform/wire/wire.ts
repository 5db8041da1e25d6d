import type { HttpHeader, HttpRequest } from "../../../../ports/index.ts";
import { wireText } from "../../proof/values.ts";
import type { Api } from "../api.ts";
import type { Argument, Call } from "../exchange.ts";
import type { Credential } from "../security.ts";
import { encodeBody } from "./body.ts";
import { pairsOf, segmentOf, styleOf } from "./style.ts";

/** What a credential's value is: the secret itself, or `$VARIABLE` in its place. */
export type Reveal = (credential: Credential) => string;

export const secret: Reveal = ({ value }) => value;
export const placeholder: Reveal = ({ variable, value }) =>
  variable === undefined ? value : `$${variable}`;

/** The request of a call; undefined when its body cannot be written. `base` ends without a slash. */
export function wire(api: Api, base: string, call: Call, reveal: Reveal): HttpRequest | undefined {
  const { operation, body } = call;
  const encoded = body === undefined ? undefined : encodeBody(body);
  if (body !== undefined && encoded === undefined) return undefined;
  const written = (value: string): string =>
    reveal === placeholder && value.startsWith("$") ? value : encodeURIComponent(value);
  const query = [
    ...pairsIn(api, call, "query").map(
      ([name, value]) => [name, encodeURIComponent(value)] as const,
    ),
    ...keys(api, call, "query", reveal).map(([name, value]) => [name, written(value)] as const),
  ]
    .map(([name, value]) => `${encodeURIComponent(name)}=${value}`)
    .join("&");
  const path = operation.path.replace(/\{([^}]*)\}/g, (whole, name: string) => {
    const argument = argumentsIn(call, "path").find(({ parameter }) => parameter.name === name);
    if (argument === undefined) return encodeURIComponent(whole);
    return segmentOf(name, valueOf(argument), styleOf(api.description, argument.parameter));
  });
  return {
    method: operation.method,
    url: `${base}${path.replace(/[^\x21-\x7e]/g, encodeURIComponent)}${query === "" ? "" : `?${query}`}`,
    headers: [
      ...(encoded === undefined ? [] : [["Content-Type", encoded.contentType] as const]),
      ...headersOf(api, call, reveal),
    ],
    ...(encoded === undefined ? {} : { body: encoded.text }),
  };
}

function headersOf(api: Api, call: Call, reveal: Reveal): HttpHeader[] {
  const plain = argumentsIn(call, "header").map(
    (argument) => [argument.parameter.name, clean(wireText(valueOf(argument)))] as const,
  );
  const cookies = [...pairsIn(api, call, "cookie"), ...keys(api, call, "cookie", reveal)].map(
    ([name, value]) => `${name}=${value.replace(/[\s;,"\\]/g, encodeURIComponent)}`,
  );
  const tokens = call.credentials.flatMap((credential): HttpHeader[] => {
    const scheme = api.security.schemes.get(credential.scheme);
    const word = reveal(credential);
    if (scheme?.kind === "bearer") return [["Authorization", `Bearer ${word}`]];
    if (scheme?.kind !== "basic") return [];
    return [
      [
        "Authorization",
        `Basic ${word.startsWith("$") && reveal === placeholder ? word : base64(word)}`,
      ],
    ];
  });
  return [
    ...plain,
    ...keys(api, call, "header", reveal),
    ...tokens,
    ...(cookies.length > 0 ? [["Cookie", cookies.join("; ")] as const] : []),
  ];
}

function keys(
  api: Api,
  call: Call,
  place: "header" | "query" | "cookie",
  reveal: Reveal,
): [string, string][] {
  return call.credentials.flatMap((credential): [string, string][] => {
    const scheme = api.security.schemes.get(credential.scheme);
    const isHere = scheme?.kind === "key" && scheme.in === place;
    return isHere ? [[scheme.name, clean(reveal(credential))]] : [];
  });
}

function argumentsIn(call: Call, place: Argument["parameter"]["in"]): Argument[] {
  return call.arguments.filter(({ parameter }) => parameter.in === place);
}

function pairsIn(api: Api, call: Call, place: "query" | "cookie"): [string, string][] {
  return argumentsIn(call, place).flatMap((argument) =>
    pairsOf(
      argument.parameter.name,
      valueOf(argument),
      styleOf(api.description, argument.parameter),
    ),
  );
}

/** Parameters described by a media type travel as a document. */
function valueOf({ parameter, value }: Argument): unknown {
  const document = parameter.mediaType !== undefined && typeof value !== "string";
  return document ? JSON.stringify(value) : value;
}

/** Nothing starts a header of its own, and Node sends Latin-1 only. */
function clean(text: string): string {
  return text.replace(/[^\x20-\x7e\xa0-\xff]/g, "?");
}

/** UTF-8, since the engine has no Buffer. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
