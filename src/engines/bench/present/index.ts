export { drawInterval, drawIntervals } from "./intervals.ts";
export { sparkline } from "./sparkline.ts";
export { worstFirst } from "./worst-first.ts";
