import { expect, test } from "@jest/globals";
import { LruCache } from "../src/cache/lru-cache.ts";

test("drops what was not used for longest", () => {
  const cache = new LruCache<string, number>(2);
  cache.set("a", 1);
  cache.set("b", 2);
  cache.get("a");
  cache.set("c", 3);
  expect(cache.get("b")).toBeUndefined();
  expect(cache.get("a")).toBe(1);
});

test("computes once", () => {
  const cache = new LruCache<string, number>(2);
  expect(cache.getOrCompute("a", () => 1)).toBe(1);
  expect(cache.getOrCompute("a", () => 2)).toBe(1);
});

test("needs room for one entry", () => {
  expect(() => new LruCache(0)).toThrow(RangeError);
});
