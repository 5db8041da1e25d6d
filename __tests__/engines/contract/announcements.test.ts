import { describe, expect, test } from "@jest/globals";
import { bare, query, said } from "./policy-changes.ts";

describe("what an operation announces", () => {
  const level = (text: string) => `${text === "" ? "" : `x-stability-level: ${text}, `}${bare}`;
  const quotes = (after: string, before: string) =>
    [after, before].map((one, index) => {
      const what = one === "" ? "no `x-stability-level`" : `\`x-stability-level: "${one}"\``;
      return `${index === 0 ? "Head" : "Base"} says ${what}.`;
    });
  test.each([
    [level("beta"), level("stable"), ["remark is `stable` now, not `beta` any more"]],
    [level("beta"), level(""), ["remark is `stable` now, not `beta` any more"]],
    [level(""), level("stable"), []],
    [level("beta"), level("beta"), []],
    [
      level("stable"),
      level("alpha"),
      [
        [
          "error stability-decreased | is `alpha` now, which promises less than `stable`",
          ...quotes("alpha", "stable"),
        ]
          .join(" | ")
          .replace("| is", "|  is"),
      ],
    ],
    [
      level(""),
      level("draft"),
      [
        [
          "error stability-decreased |  is `draft` now, which promises less than `stable`",
          ...quotes("draft", ""),
        ].join(" | "),
      ],
    ],
    [
      level("rc"),
      level("beta"),
      [
        [
          "error stability-invalid |  has an unknown stability level: `rc`",
          ...quotes("beta", "rc"),
        ].join(" | "),
      ],
    ],
    [
      level("beta"),
      level("rc"),
      [
        [
          "error stability-invalid |  has an unknown stability level: `rc`",
          ...quotes("rc", "beta"),
        ].join(" | "),
      ],
    ],
  ])("%s -> %s", async (before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  const ends = (day: string) =>
    `deprecated: true, ${day === "" ? "" : `x-sunset: '${day}', `}${bare}`;
  test.each([
    [ends("2027-01-31"), ends("2027-02-28"), ["remark ends on 2027-02-28, later than 2027-01-31"]],
    [
      ends("2027-02-28"),
      ends("2027-01-31"),
      [
        'error sunset-earlier |  ends on 2027-01-31, earlier than 2027-02-28 | Head says `x-sunset: "2027-01-31"`. | Base says `x-sunset: "2027-02-28"`.',
      ],
    ],
    [ends("2027-01-31"), ends("2027-01-31T10:00:00Z"), []],
    [
      ends("2027-01-31"),
      ends("soon"),
      [
        'error sunset-invalid |  has a sunset that is no date: `soon` | Head says `x-sunset: "soon"`. | Base says `x-sunset: "2027-01-31"`.',
      ],
    ],
    [
      ends(""),
      ends("soon"),
      [
        'error sunset-invalid |  has a sunset that is no date: `soon` | Head says `x-sunset: "soon"`. | Base says no `x-sunset`.',
      ],
    ],
    [ends("soon"), ends("soon"), []],
    [ends("soon"), ends("2027-01-31"), []],
    [ends(""), ends("2027-01-31"), []],
    [ends("2027-01-31"), bare, ["remark is no longer deprecated"]],
    [bare, ends("2027-01-31"), ["remark is deprecated now, to be removed after 2027-01-31"]],
    [bare, ends(""), ["remark is deprecated now"]],
    [bare, `deprecated: yes, ${bare}`, []],
  ])("%s -> %s", async (before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  test.each([
    [
      `operationId: one, ${bare}`,
      `operationId: two, ${bare}`,
      ["remark has the `operationId` `two` now, not `one`"],
    ],
    [`operationId: one, ${bare}`, bare, ["remark has no `operationId` any more (it was `one`)"]],
    [bare, `operationId: one, ${bare}`, []],
    [query("operationId: one"), query("operationId: two"), []],
  ])("%s -> %s", async (before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });
});
