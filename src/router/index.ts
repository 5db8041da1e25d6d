export { Router, type RouterPorts } from "./router.ts";
export { providerNames } from "./providers/index.ts";
export { choices, type Asker, type Choice, type RouterSettings } from "./settings.ts";
export type { Price } from "./prices/price.ts";
