import { insideNamespaces, newNamespaces } from "../namespaces.ts";
import type { Rung } from "../rung.ts";

/** In containers, where the job itself is root. */
export const root: Rung = {
  name: "unshare as root",
  enter: (room, user) => ["unshare", ...newNamespaces, "--", ...insideNamespaces(room, user)],
  master: [],
};
