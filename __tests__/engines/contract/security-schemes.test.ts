import { expect, test } from "@jest/globals";
import { compareTexts } from "./support.ts";

const spec = (scheme: string, used = "[{s: []}]") => `openapi: 3.1.0
info: {title: a, version: "1"}
security: ${used}
paths: {/a: {get: {responses: {}}}}
components: {securitySchemes: {s: ${scheme}}}
`;

async function said(before: string, after: string, used?: string) {
  const { claims, notes } = await compareTexts(spec(before, used), spec(after, used));
  return [
    ...claims.map(({ text }) => text),
    ...notes.map(({ kind, text, where }) => `${kind} at ${where?.column ?? 0}: ${text}`),
  ];
}

const flow = (more: string) =>
  `{type: oauth2, flows: {implicit: {authorizationUrl: "https://a.example.com", ${more}}}}`;
const changed = (at: number, keys: string) => [
  `question at ${at}: Security scheme \`s\` changed in ${keys}. Are credentials that callers have now still taken?`,
];

test.each([
  [
    "{type: http, scheme: bearer}",
    "{type: http, scheme: bearer, deprecated: true}",
    ["remark at 32: Security scheme `s` is deprecated now"],
  ],
  ["{type: http, scheme: bearer, deprecated: true}", "{type: http, scheme: bearer}", []],
  [
    "{type: http, scheme: bearer, deprecated: true}",
    "{type: http, scheme: bearer, deprecated: true}",
    [],
  ],
  [
    "{type: http, scheme: bearer, bearerFormat: JWT}",
    "{type: http, scheme: bearer, bearerFormat: opaque}",
    changed(64, "`bearerFormat`"),
  ],
  [
    "{type: http, scheme: bearer, bearerFormat: JWT}",
    "{type: http, scheme: bearer}",
    changed(32, "`bearerFormat`"),
  ],
  [
    "{type: http, scheme: bearer}",
    "{type: openIdConnect, openIdConnectUrl: a}",
    changed(36, "`type`, `openIdConnectUrl`"),
  ],
  ["{type: http, scheme: bearer, x-a: 1}", "{type: http, scheme: bearer, x-a: 2}", []],
  [flow("scopes: {read: Read}"), flow("scopes: {read: Reads all}"), []],
  [flow("scopes: {read: Read}"), flow("scopes: {read: Read, write: Write}"), []],
  [flow("scopes: {read: Read}"), flow("x-a: 1, scopes: {read: Read}"), []],
  [flow("x-a: 1, scopes: {read: Read}"), flow("scopes: {read: Read}"), []],
  [
    flow("scopes: {read: Read, write: Write}"),
    flow("scopes: {read: Read}"),
    changed(50, "`flows`"),
  ],
  [
    flow("scopes: {}"),
    flow("scopes: {}").replace("https://a", "https://b"),
    changed(50, "`flows`"),
  ],
  [flow("scopes: {}"), "{type: oauth2}", changed(32, "`flows`")],
  ["{type: oauth2}", flow("scopes: {}"), []],
] as const)("%s -> %s", async (before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

test("of a scheme that nobody uses nothing is said", async () => {
  const [before, after] = [
    "{type: http, scheme: bearer, bearerFormat: a}",
    "{type: http, scheme: bearer, bearerFormat: b, deprecated: true}",
  ];
  expect(await said(before, after, "[]")).toEqual([]);
  expect(await said(before, after)).toHaveLength(2);
});
