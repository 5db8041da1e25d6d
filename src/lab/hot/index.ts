export { writtenCalls, type CallDocument, type WrittenCall } from "./calls.ts";
export { exportsOf, type ExportedFunction } from "./functions.ts";
export { readProfiles, type Profile } from "./profile.ts";
