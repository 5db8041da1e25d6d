import {
  fingerprintOf,
  publicLine,
  sshKeyPair,
} from "../../../../../src/engines/rotate/drivers/support/ssh-key.ts";
import type { CommandLine, CommandResult, HttpRequest } from "../../../../../src/ports/index.ts";
import { headerOf, ok, refuse, type Stage } from "../kit/stage.ts";

const token = "github_pat_of_the_administrator_0001";
const hostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";

/** Deploy keys of one repository: a key can be there once, and its title need not be its own. */
export function githubDeployKey(): Stage {
  const first = sshKeyPair("by hand").privateKey;
  const keys = new Map([[1, publicLine(first) ?? ""]]);
  let made = 1;
  const serve = (request: HttpRequest) => {
    const { pathname, searchParams } = new URL(request.url);
    if (headerOf(request, "Authorization") !== `Bearer ${token}`)
      return refuse(401, "Bad credentials");
    if (pathname === "/meta") return ok({ ssh_keys: [hostKey] });
    const id = Number(pathname.split("/")[5] ?? 0);
    if (request.method === "GET") {
      const rows = [...keys].map(([number, key]) => ({
        id: number,
        key,
        title: "a key",
        verified: true,
      }));
      return ok(searchParams.get("page") === "1" ? rows : []);
    }
    if (request.method === "DELETE")
      return keys.delete(id) ? ok("", 204) : refuse(404, "Not Found");
    const { key } = JSON.parse(request.body ?? "") as { key: string };
    if ([...keys.values()].includes(key)) return refuse(422, "key is already in use");
    keys.set(++made, key);
    return ok({ id: made }, 201);
  };
  const lets = (value: string) => [...keys.values()].includes(publicLine(value) ?? "none");
  const ssh = ({ environment }: CommandLine): CommandResult => {
    const let_in = lets(environment.LAMPLIGHTER_VALUE ?? "");
    const known = environment.LAMPLIGHTER_HOSTS === `github.com ${hostKey}`;
    return let_in && known
      ? { seconds: 0, output: "works\n", errors: "", trouble: undefined }
      : {
          seconds: 0,
          output: "",
          errors: known
            ? "git@github.com: Permission denied (publickey).\n"
            : "Host key verification failed.",
          trouble: "it exited with 128",
        };
  };
  return {
    settings: { driver: "github-deploy-key", repository: "acme/storefront" },
    environment: () => ({ DEPLOY_KEY_TOKEN: token }),
    http: serve,
    commands: ssh,
    first,
    foreign: () => sshKeyPair("a stranger").privateKey,
    lets,
    live: () => [...keys.values()].map(fingerprintOf),
  };
}
