import { limited, type Room, type User } from "./rung.ts";

/**
 * Runs as the root of new namespaces (unshare(1)) and turns into the program: processes of others
 * are not there, services' sockets and what is hidden are covered, and all that stays is read-only.
 * Mount options that a namespace inherits may not be taken away by a remount, so they are repeated.
 */
const script = `
set -eu
cover() { mount -t tmpfs -o ro,size=16k,mode=755 tmpfs "$1"; }
mount -t proc proc /proc
cover /run
cover /sys
while [ "$1" != -- ]; do cover "$1"; shift; done
shift
while [ "$1" != -- ]; do mount --bind /dev/null "$1"; shift; done
shift
while read -r _ at _ options _; do
  case ",$options," in *,ro,*) continue ;; esac
  case "$at" in
    /run/* | /sys/* | /proc/* | /dev/pts) continue ;;
    *'\\'*) at=$(printf '%b' "$at") ;;
  esac
  kept=
  for option in nosuid nodev noexec noatime nodiratime relatime; do
    case ",$options," in *",$option,"*) kept="$kept,$option" ;; esac
  done
  mount -o "remount,bind,ro$kept" "$at" || :
done < /proc/self/mounts 2> /dev/null
exec "$@"
`;

export const newNamespaces = [
  "--mount",
  "--net",
  "--ipc",
  "--uts",
  "--pid",
  "--fork",
  "--kill-child",
];

/** What follows `unshare`. Without a user it stays who it is, which is root in its namespace only. */
export function insideNamespaces(room: Room, user?: User): readonly string[] {
  const identity =
    user === undefined ? [] : [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"];
  return [
    ...["sh", "-c", script, "box", ...room.hidden.folders, "--", ...room.hidden.files, "--"],
    ...["setpriv", ...identity, "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all", "--"],
    ...limited(room.limits),
  ];
}
