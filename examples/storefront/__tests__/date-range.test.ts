import { expect, test } from "@jest/globals";
import {
  addBusinessDays,
  addDays,
  contains,
  daysBetween,
  eachDay,
  isCalendarDate,
  mergeRanges,
  overlaps,
} from "../src/time/date-range.ts";

const march = { from: "2026-03-01", to: "2026-03-31" };

test("knows which dates exist", () => {
  expect(isCalendarDate("2024-02-29")).toBe(true);
  expect(isCalendarDate("2026-02-29")).toBe(false);
  expect(isCalendarDate("20 November")).toBe(false);
});

test("counts days over the end of a month", () => {
  expect(addDays("2026-02-27", 3)).toBe("2026-03-02");
  expect(daysBetween("2026-02-27", "2026-03-02")).toBe(3);
});

test("lists the days of a range", () => {
  expect(eachDay({ from: "2026-02-27", to: "2026-03-01" })).toEqual([
    "2026-02-27",
    "2026-02-28",
    "2026-03-01",
  ]);
});

test("a day is inside or not", () => {
  expect(contains(march, "2026-03-15")).toBe(true);
  expect(contains(march, "2026-04-15")).toBe(false);
});

test("ranges overlap or not", () => {
  expect(overlaps(march, { from: "2026-03-20", to: "2026-04-20" })).toBe(true);
  expect(overlaps(march, { from: "2026-05-01", to: "2026-05-02" })).toBe(false);
});

test("ranges that overlap become one", () => {
  const ranges = [march, { from: "2026-03-20", to: "2026-04-20" }];
  expect(mergeRanges(ranges)).toEqual([{ from: "2026-03-01", to: "2026-04-20" }]);
});

test("a weekend is no working day", () => {
  expect(addBusinessDays("2026-11-20", 1)).toBe("2026-11-23");
});
