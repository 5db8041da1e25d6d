import { limited, type Rung } from "../rung.ts";

/** Where bubblewrap is installed, which distributions allow to make namespaces. */
export const bubblewrap: Rung = {
  name: "bubblewrap",
  enter: ({ hidden, limits }) => [
    ...["bwrap", "--unshare-all", "--die-with-parent", "--as-pid-1", "--cap-drop", "ALL"],
    ...[
      "--ro-bind",
      "/",
      "/",
      "--dev",
      "/dev",
      "--proc",
      "/proc",
      "--tmpfs",
      "/run",
      "--tmpfs",
      "/sys",
    ],
    ...hidden.folders.flatMap((place) => ["--tmpfs", place]),
    ...hidden.files.flatMap((place) => ["--ro-bind", "/dev/null", place]),
    // What it made itself may be written to, and takes memory.
    ...["/dev", "/proc", "/run", "/sys", ...hidden.folders, "/"].flatMap((place) => [
      "--remount-ro",
      place,
    ]),
    ...["--", ...limited(limits)],
  ],
  master: [],
};
