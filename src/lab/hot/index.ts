export { writtenCalls, type CallDocument, type WrittenCall } from "./calls.ts";
export { exportedFunctions, type ExportedFunction } from "./functions.ts";
export { readProfiles, type Profile } from "./profile.ts";
