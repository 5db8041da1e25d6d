import type { Runs } from "../../ports/index.ts";
import type { Consumers } from "./rotation.ts";

interface Readers {
  /** Repositories whose runs read the credential, the rotation's own first. */
  readonly repositories: readonly Runs[];
  readonly own: { readonly id: number; readonly attempt: number } | undefined;
  /** Readers that cannot be asked, such as codespaces. */
  readonly unseen: string | undefined;
}

/** How a run calls itself in a lease. */
export function runName(own: Readers["own"], random: () => string): string {
  return own === undefined ? `terminal-${random()}` : `${own.id}/${own.attempt}`;
}

/**
 * Consumers by the runs that GitHub lists. Repository and organization secrets are given to a run
 * when it is queued (GitHub's docs, "Using secrets"), so every run counts that was queued before.
 */
export function consumersOf({ repositories, own, unseen }: Readers): Consumers {
  return {
    ...(unseen === undefined ? {} : { unseen }),
    olderThan: async (moment) => {
      let older = 0;
      for (const runs of repositories) {
        for (const { id, createdAt } of await runs.unfinished()) {
          if (id !== own?.id && createdAt <= moment) older += 1;
        }
      }
      return older;
    },
    isAtWork: async (run) => {
      const [id, attempt] = run.split("/").map(Number);
      const [home] = repositories;
      // A terminal cannot be asked; its next write would see that the lease has changed hands.
      if (id === undefined || attempt === undefined || home === undefined) return false;
      return Number.isInteger(id) && Number.isInteger(attempt) ? home.isAtWork(id, attempt) : false;
    },
  };
}
