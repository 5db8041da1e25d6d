export { envelope } from "./envelope.ts";
export { replay, type Line } from "./replay.ts";
export { startModelServer, type ModelRequest, type ModelServer, type Scripted } from "./server.ts";
