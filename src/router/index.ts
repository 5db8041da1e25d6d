export { Router, type RouterPorts } from "./router.ts";
export type { Asker, RouterSettings } from "./settings.ts";
export type { Price } from "./prices/price.ts";
