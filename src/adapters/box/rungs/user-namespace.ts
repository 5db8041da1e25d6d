import { insideNamespaces, newNamespaces } from "../namespaces.ts";
import type { Rung } from "../rung.ts";

/** Where any user may make a namespace of users: most distributions, not Ubuntu from 24.04 on. */
export const userNamespace: Rung = {
  name: "unshare in a namespace of users",
  enter: (room) => [
    ...["unshare", "--user", "--map-root-user", ...newNamespaces, "--"],
    ...insideNamespaces(room),
  ],
  master: [],
};
