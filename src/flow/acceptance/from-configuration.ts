import { configPath, type ConfiguredAcceptance } from "../../inputs/index.ts";
import type { Claim } from "../../model/index.ts";
import type { Found } from "./given.ts";

/**
 * What the configuration accepts on a day (`YYYY-MM-DD`, UTC). An entry whose claim is not there
 * says nothing: the file is read for every change, and most do not have that claim.
 */
export function fromConfiguration(
  entries: readonly ConfiguredAcceptance[],
  claims: readonly Claim[],
  today: string,
): Found {
  const holds = ({ until }: ConfiguredAcceptance) => until >= today;
  return {
    given: entries.filter(holds).map(({ id, reason, until }) => ({
      covers: (claim) => claim.id === id,
      acceptance: { how: "configuration", by: configPath, reason, until },
    })),
    notices: entries
      .filter((entry) => !holds(entry) && claims.some((claim) => claim.id === entry.id))
      .map(
        ({ id, reason, until }) =>
          `\`${id}\` was accepted until ${until} in ${configPath} (${reason}). That day is over, so it counts again.`,
      ),
  };
}
