import { describe, expect, test } from "@jest/globals";
import { body, headed, json, lets, said, sent } from "./webhook-changes.ts";

describe("a message that the API sends", () => {
  test.each([
    [
      body(`required: true, ${json}`),
      body(json),
      [
        "error webhook-body-optional",
        "a body is no longer always sent",
        `${lets}, which is without a body.`,
        "Base promises a body in each request.",
        sent,
        "head",
      ],
    ],
    [
      body(`required: true, ${json}`),
      "{responses: {}}",
      [
        "error webhook-body-removed",
        "no body is sent any more",
        `${lets}, which is without a body.`,
        "Base promises a body in each request.",
        sent,
        "base",
      ],
    ],
    [
      body(json),
      "{responses: {}}",
      [
        "warning webhook-body-removed",
        "no body is sent any more",
        `${lets}, which is without a body.`,
        "Base describes a body that the API may send.",
        sent,
        "base",
      ],
    ],
    [
      body(json),
      body("content: {a/json: {schema: {const: 1}}, c/d: {}, e/f: {}}"),
      [
        "error webhook-media-type-added",
        "its body may now be `c/d`",
        `${lets}.`,
        "Base sends `a/json` only.",
        `${sent} | Content-Type: c/d |  | a`,
        "head",
      ],
      [
        "error webhook-media-type-added",
        "its body may now be `e/f`",
        `${lets}.`,
        "Base sends `a/json` only.",
        `${sent} | Content-Type: e/f |  | a`,
        "head",
      ],
    ],
    [
      body("content: {a/b: {}, c/d: {}}"),
      body("content: {a/b: {}, c/d: {}, e/f: {}}"),
      [
        "error webhook-media-type-added",
        "its body may now be `e/f`",
        `${lets}.`,
        "Base sends `a/b`, `c/d` only.",
        `${sent} | Content-Type: e/f |  | a`,
        "head",
      ],
    ],
    [
      body("content: {}"),
      body("content: {e/f: {}}"),
      [
        "error webhook-media-type-added",
        "its body may now be `e/f`",
        `${lets}.`,
        "Base sends no media type only.",
        `${sent} | Content-Type: e/f |  | a`,
        "head",
      ],
    ],
    [
      headed("required: true"),
      headed("required: false"),
      [
        "error webhook-parameter-optional",
        "header parameter `X-A` is no longer always sent",
        `${lets}, which is without the parameter.`,
        "Base promises the parameter in each request.",
        sent,
        "head",
      ],
    ],
    [
      headed("required: true"),
      "{responses: {}}",
      [
        "error webhook-parameter-removed",
        "header parameter `X-A` is no longer sent",
        `${lets}, which is without the parameter.`,
        "Base promises the parameter in each request.",
        sent,
        "base",
      ],
    ],
    [
      headed("schema: {const: b}"),
      "{responses: {}}",
      [
        "warning webhook-parameter-removed",
        "header parameter `X-A` is no longer sent",
        "Head does not describe the parameter of this request.",
        "Base describes this request of the API.",
        `${sent} | X-A: b`,
        "base",
      ],
    ],
    [
      "{responses: {}}",
      undefined,
      [
        "error webhook-removed",
        "the API no longer sends it",
        "Head does not describe this request of the API.",
        "Base describes it, so clients wait for it.",
        sent,
        "base",
      ],
    ],
    [
      "{deprecated: true, responses: {}}",
      undefined,
      ["remark", "webhook `paid` (POST) is removed; it was deprecated"],
    ],
    [undefined, "{responses: {}}", ["remark", "webhook `paid` (POST): the API sends it now"]],
  ])("%s -> %s", async (before, after, ...expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  test.each([
    [body(json), body(`required: true, ${json}`)],
    [body(`required: true, ${json}`), body(`required: true, ${json}`)],
    [body("content: {a/b: {}, c/d: {}}"), body("content: {a/b: {}}")],
    [body("content: {'*/*': {}}"), body("content: {a/b: {}}")],
    ["{responses: {}}", body(`required: true, ${json}`)],
    [headed("schema: {}"), headed("required: true, schema: {}")],
    ["{responses: {}}", headed("required: true")],
    [headed("required: true"), headed("required: true").replace("X-A", "x-a")],
  ])("%s -> %s is as good for clients", async (before, after) => {
    expect(await said(before, after)).toEqual([]);
  });
});
