import { describe, expect, test } from "@jest/globals";
import { dayOf } from "../../../src/engines/contract/api/dates.ts";
import { compareTexts } from "./support.ts";

describe("the day of a sunset", () => {
  test.each([
    ["2027-01-31", "2027-01-31"],
    ["2027-01-31T23:30:00Z", "2027-01-31"],
    ["2027-01-31t23:30:00.125z", "2027-01-31"],
    ["2027-01-31 23:30:00Z", "2027-01-31"],
    ["2027-01-31T23:30:00-01:00", "2027-02-01"],
    ["2027-01-31T00:30:00+01:00", "2027-01-30"],
    ["Sun, 31 Jan 2027 23:59:59 GMT", "2027-01-31"],
  ])("%s is %s", (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test.each([
    "2027-02-30",
    "2027-13-01",
    "2027-1-31",
    "on 2027-01-31",
    "2027-01-31 or later",
    "2027-01-31T23:30",
    "2027-01-31T25:00:00Z",
    "2027-01-31T23:30:00.Z",
    "2027-01-31T23:30:00+1:00",
    "2027-01-31T23:30:00+01:0",
    "Someday, 31 Jan 2027 23:59:59 GMT",
    "x Sun, 31 Jan 2027 23:59:59 GMT",
    "Sun, 31 Jan 2027 23:59:59 GMT+2",
    "Sun, 31 Foo 2027 23:59:59 GMT",
    "",
    20270131,
    undefined,
    null,
  ])("%p is none", (text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});

describe("an end that was announced", () => {
  const spec = (operation: string) => `openapi: 3.1.0
info: {title: a, version: "1"}
paths:
  /a: {put: {responses: {}}, get: ${operation}}
`;
  const gone = `openapi: 3.1.0\ninfo: {title: a, version: "1"}\npaths: {/a: {put: {responses: {}}}}\n`;
  const header = (name: string, holder: string) =>
    `{responses: {"200": {description: A, headers: {${name}: ${holder}}}}}`;
  const sunset = (holder: string) =>
    `{deprecated: true, responses: {"200": {description: A, headers: {SUNSET: ${holder}}}}}`;

  const early = "error: GET /a: the operation was removed";
  test.each([
    ["{deprecated: true, responses: {}}", "remark: GET /a is removed; it was deprecated"],
    ["{deprecated: yes, responses: {}}", early],
    ["{responses: {}}", early],
    ["{x-stability-level: alpha, responses: {}}", "remark: GET /a is removed; it was `alpha`"],
    ["{x-stability-level: draft, responses: {}}", "remark: GET /a is removed; it was `draft`"],
    ["{x-stability-level: beta, responses: {}}", early],
    ["{x-stability-level: 1, responses: {}}", early],
    [header("deprecation", "{}"), "remark: GET /a is removed; it was deprecated"],
    [header("Deprecated", "{}"), early],
    [
      "{deprecated: true, x-sunset: '2026-11-20', responses: {}}",
      "remark: GET /a is removed; it was deprecated with sunset 2026-11-20",
    ],
    [
      "{deprecated: true, x-sunset: '2026-11-21', responses: {}}",
      `${early} before its sunset on 2026-11-21`,
    ],
    ["{x-sunset: '2026-11-20', responses: {}}", `${early} before its sunset on 2026-11-20`],
    [sunset("{schema: {const: '2026-11-21'}}"), `${early} before its sunset on 2026-11-21`],
    [sunset("{schema: {default: '2026-11-21'}}"), `${early} before its sunset on 2026-11-21`],
    [
      sunset("{schema: {example: soon}, example: '2026-11-21'}"),
      `${early} before its sunset on 2026-11-21`,
    ],
    [sunset("{example: soon}"), "remark: GET /a is removed; it was deprecated"],
  ])("%s: %s", async (operation, said) => {
    const { claims, notes } = await compareTexts(spec(operation), gone);
    expect([
      ...claims.map(({ severity, text }) => `${severity}: ${text}`),
      ...notes.map(({ kind, text }) => `${kind}: ${text}`),
    ]).toEqual([said]);
  });
});
