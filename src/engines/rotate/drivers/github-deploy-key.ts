import type { SettingsOf } from "../../../inputs/index.ts";
import { Failure } from "../../../model/index.ts";
import type { ChosenDriver, Trial } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { bearer } from "./support/api.ts";
import { apiClient, json, textIn, type Send } from "./support/client.ts";
import { given } from "./support/environment.ts";
import { fingerprintOf, publicLine, sshKeyPair } from "./support/ssh-key.ts";

type Settings = SettingsOf<"github-deploy-key">;

const perPage = 100;

/**
 * What ssh needs is written where only this user may read it, and removed whatever happens. The
 * host's keys come from GitHub's API, so that nobody between can pretend to be it.
 */
const script = [
  "umask 077",
  "folder=$(mktemp -d) || exit 9; trap 'rm -rf \"$folder\"' EXIT",
  'printf "%s\\n" "$LAMPLIGHTER_VALUE" > "$folder/key"',
  'printf "%s\\n" "$LAMPLIGHTER_HOSTS" > "$folder/hosts"',
  'export GIT_SSH_COMMAND="ssh -F none -i $folder/key -o IdentitiesOnly=yes -o IdentityAgent=none -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=$folder/hosts"',
  'git ls-remote "$LAMPLIGHTER_REMOTE" > "$folder/refs" && echo works',
].join("\n");

export const githubDeployKey: DriverDefinition<"github-deploy-key"> = {
  title: "GitHub deploy key",
  declare: () => ({
    kind: "multi-value",
    maxLive: 100,
    listable: true,
    revokeReversible: false,
    propagation: 30,
  }),
  eliminate:
    "Within GitHub a job needs no deploy key: check out with its own token, or with a GitHub App's token for another repository.",
  environment: (settings) => [settings.token],
  connect: (settings, tools): ChosenDriver => {
    const token = given(tools, settings.token);
    const send = apiClient(tools, {
      provider: "GitHub",
      base: settings["api-url"],
      headers: [bearer(token), ["Accept", "application/vnd.github+json"]],
      secrets: [token],
    });
    const path = `/repos/${settings.repository}/keys`;
    return {
      kind: "chosen",
      traits: githubDeployKey.declare(settings),
      draft: () => {
        const { privateKey } = sshKeyPair(`lamplighter ${tools.name}`);
        return { id: fingerprintOf(publicLine(privateKey) ?? ""), value: privateKey };
      },
      install: async (id, value) => {
        if ((await keys(send, path)).some((key) => key.fingerprint === id)) return;
        await send({
          method: "POST",
          path,
          aim: "add a deploy key",
          needs: "Administration: write",
          body: json({
            title: `lamplighter ${tools.name}`,
            key: publicLine(value) ?? "",
            read_only: settings["read-only"],
          }),
        });
      },
      verify: (value) => tryOver(settings, tools, send, value),
      list: async () => (await keys(send, path)).map(({ fingerprint }) => fingerprint),
      identify: (value) => {
        const line = publicLine(value);
        return Promise.resolve(line === undefined ? undefined : fingerprintOf(line));
      },
      revoke: async (id) => {
        for (const key of await keys(send, path)) {
          if (key.fingerprint === id) await remove(send, `${path}/${key.id}`);
        }
      },
    };
  },
};

async function keys(send: Send, path: string) {
  const found: unknown[] = [];
  for (let page = 1; ; page++) {
    const query = `?per_page=${perPage}&page=${page}`;
    const reply = await send({
      method: "GET",
      path: path + query,
      aim: "list the deploy keys",
      needs: "Administration: read",
      repeatable: true,
    });
    const keysOfPage = reply.list("");
    found.push(...keysOfPage);
    if (keysOfPage.length < perPage) break;
  }
  return found.map((key) => ({
    id: textIn(key, "/id"),
    fingerprint: fingerprintOf(textIn(key, "/key")),
  }));
}

async function remove(send: Send, path: string): Promise<void> {
  await send({
    method: "DELETE",
    path,
    aim: "delete a deploy key",
    needs: "Administration: write",
    answers: [404],
    repeatable: true,
  });
}

async function tryOver(
  settings: Settings,
  tools: DriverTools,
  send: Send,
  value: string,
): Promise<Trial> {
  const host = settings["ssh-host"];
  try {
    const meta = await send({
      method: "GET",
      path: "/meta",
      aim: "read GitHub's host keys",
      needs: "no right",
      repeatable: true,
    });
    const hosts = meta.list("/ssh_keys").map((key) => `${host} ${String(key)}`);
    const { output, errors, trouble } = await tools.commands.run({
      line: script,
      folder: ".",
      environment: {
        LAMPLIGHTER_VALUE: value,
        LAMPLIGHTER_HOSTS: hosts.join("\n"),
        LAMPLIGHTER_REMOTE: `git@${host}:${settings.repository}.git`,
        GIT_TERMINAL_PROMPT: "0",
      },
      seconds: settings.seconds,
    });
    if (trouble === undefined && output.trim() === "works") {
      return { answer: "works", observed: `git ls-remote read ${settings.repository} with it` };
    }
    if (/Permission denied \(publickey/.test(errors)) {
      return { answer: "refused", observed: `ssh at ${host}: Permission denied (publickey)` };
    }
    return { answer: "unknown", why: `git ls-remote: ${trouble ?? "it printed something else"}` };
  } catch (error) {
    if (error instanceof Failure) return { answer: "unknown", why: error.message };
    throw error;
  }
}
