import type { Way } from "../experiment.ts";
import { functions } from "./functions/way.ts";
import { wholeCommands } from "./commands/way.ts";
import { pages } from "./pages.ts";
import { servers } from "./servers/way.ts";
import { sizes } from "./sizes.ts";

/** Every way to run something in both trees. */
export const ways: readonly Way[] = [functions, wholeCommands, servers, pages, sizes];
