import { start } from "./index.js";
await start("pull-request");
