export { askForClaims, type ClaimStage } from "./stage.ts";
export { withClaims } from "./tell.ts";
