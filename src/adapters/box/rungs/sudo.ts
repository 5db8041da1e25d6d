import { insideNamespaces, newNamespaces } from "../namespaces.ts";
import type { Rung } from "../rung.ts";

/** GitHub's own runners: their user may not make namespaces, but needs no password for sudo. */
export const sudo: Rung = {
  name: "unshare through sudo",
  enter: (room, user) => [
    ...["sudo", "-n", "--", "unshare", ...newNamespaces, "--"],
    ...insideNamespaces(room, user),
  ],
  master: ["sudo", "-n", "--"],
};
