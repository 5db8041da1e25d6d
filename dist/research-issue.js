import { start } from "./index.js";
await start("research-issue");
