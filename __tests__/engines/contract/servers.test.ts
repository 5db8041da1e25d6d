import { describe, expect, test } from "@jest/globals";
import { compareTexts } from "./support.ts";

const spec = (servers: string, path = "/a", more = "") => `openapi: 3.1.0
info: {title: a, version: "1"}
${servers === "" ? "" : `servers: [${servers}]`}
paths:
  ${path}: {get: {responses: {"200": {description: OK}}${more}}}
`;
const url = (text: string) => `{url: "${text}"}`;

async function said(before: string, after: string) {
  const { claims, notes } = await compareTexts(before, after);
  return [...claims, ...notes].map(({ text }) =>
    text.replace("GET /a is no longer served at ", ""),
  );
}

describe("the same address", () => {
  test.each([
    ["https://a.example.com", "HTTPS://A.Example.com/"],
    ["https://a.example.com", "https://a.example.com:443"],
    ["http://a.example.com:80/v1", "http://a.example.com/v1//"],
    ["https://a.example.com:8443", "https://a.example.com:8443/"],
    ["https://a.example.com/v1", "https://a.example.com/v1?x=1#y"],
    ["/v1", "v1"],
    ["/v1", "./v1/"],
    ["/v1", ".//v1"],
    ["/", "."],
    ["/", "./"],
    ["/v1", "https://a.example.com/v1"],
    ["https://a.example.com/v1", "/v1"],
    ["//a.example.com/v1", "https://a.example.com/v1"],
    ["http://a.example.com/v1", "//a.example.com/v1"],
  ])("%s is %s", async (before, after) => {
    expect(await said(spec(url(before)), spec(url(after)))).toEqual([]);
  });

  test("is that of a server and a path together", async () => {
    const [one, two] = ["https://a.example.com", "https://a.example.com/v1"].map(url);
    expect(await said(spec(one ?? "", "/v1/a"), spec(two ?? "", "/a"))).toEqual([]);
    expect(await said(spec(url("/v1"), "/a/{id}"), spec("", "/v1/a/{key}"))).toEqual([]);
  });

  test("is among those that values of variables make", async () => {
    const many = `{url: "https://{r}.example.com/{v}", variables: {r: {enum: [eu, us, 7]}, v: {enum: [v1, v2]}}}`;
    const listed = ["eu", "us"].flatMap((region) =>
      ["v1", "v2"].map((version) => url(`https://${region}.example.com/${version}`)),
    );
    expect(await said(spec(many), spec(listed.join(", ")))).toEqual([]);
    expect(await said(spec(many), spec(listed.slice(1).join(", ")))).toHaveLength(1);
  });

  test("is that of another name of an open variable", async () => {
    const open = (name: string) =>
      `{url: "https://{${name}}.example.com", variables: {${name}: {default: x, enum: []}}}`;
    expect(await said(spec(open("one")), spec(open("two")))).toEqual([]);
  });
});

describe("another address", () => {
  test.each([
    [
      "https://a.example.com",
      "http://a.example.com",
      "`https://a.example.com`; now at `http://a.example.com`",
    ],
    [
      "https://a.example.com",
      "https://a.example.com:80",
      "`https://a.example.com`; now at `https://a.example.com:80`",
    ],
    [
      "http://a.example.com",
      "http://a.example.com:443",
      "`http://a.example.com`; now at `http://a.example.com:443`",
    ],
    [
      "https://a.example.com",
      "https://a.example.com:4430",
      "`https://a.example.com`; now at `https://a.example.com:4430`",
    ],
    [
      "https://a.example.com/v1",
      "https://a.example.com/V1",
      "`https://a.example.com/v1`; now at `https://a.example.com/V1`",
    ],
    ["/v1", "/", "`/v1`; now at `/`"],
    ["/v1", "/.v1", "`/v1`; now at `/.v1`"],
    [
      "//a.example.com",
      "https://b.example.com",
      "`//a.example.com`; now at `https://b.example.com`",
    ],
  ])("%s is not %s", async (before, after, words) => {
    expect(await said(spec(url(before)), spec(url(after)))).toEqual([words]);
  });

  test("beside those that stay is one server less", async () => {
    const [one, two, three] = ["a", "b", "c"].map((name) => url(`https://${name}.example.com`));
    const before = spec(`${one ?? ""}, ${two ?? ""}`);
    expect(await said(before, spec(`${two ?? ""}, ${three ?? ""}`))).toEqual([
      "`https://a.example.com`; now at `https://b.example.com`, `https://c.example.com`",
    ]);
    expect(await said(before, spec(`${two ?? ""}, ${one ?? ""}, ${three ?? ""}`))).toEqual([]);
  });

  test("is shown with a request to the old one", async () => {
    const requests = [];
    for (const before of [
      "https://{r}.example.com/v1",
      "//a.example.com",
      "/v1",
      "ws://a.example.com",
    ]) {
      const { claims } = await compareTexts(
        spec(url(before)),
        spec(url("https://z.example.com/v9")),
      );
      requests.push(claims[0]?.proof.evidence[1]?.text);
    }
    expect(requests).toEqual([
      "curl -i https://default.example.com/v1/a",
      "curl -i https://a.example.com/a",
      "curl -i https://api.example.com/v1/a",
      "curl -i ws://a.example.com/a",
    ]);
  });

  test.each(["http://localhost:3000", "http://127.0.0.1", "https://[::1]/v1", "//0.0.0.0:80"])(
    "%s was never one that others call",
    async (before) => {
      const { claims, notes } = await compareTexts(
        spec(url(before)),
        spec(url("https://z.example.com/v9")),
      );
      expect([claims.length, notes.map(({ kind }) => kind)]).toEqual([0, ["remark"]]);
    },
  );

  test("is asked about where base named none", async () => {
    expect(await said(spec(""), spec(url("https://z.example.com/v9")))).toEqual([
      "Base names no server, head names `https://z.example.com/v9`. Is GET /a still where it was?",
    ]);
    expect(await said(spec(""), spec("{description: none}, 7"))).toEqual([]);
  });

  test("of one operation stands in place of the API's", async () => {
    const own = `, servers: [${url("https://b.example.com")}]`;
    const general = url("https://a.example.com");
    expect(await said(spec(general, "/a", own), spec(general))).toEqual([
      "`https://b.example.com`; now at `https://a.example.com`",
    ]);
    expect(
      await said(spec(general, "/a", own), spec(url("https://c.example.com"), "/a", own)),
    ).toEqual([]);
  });
});
