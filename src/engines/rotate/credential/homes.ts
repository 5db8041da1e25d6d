import type { CredentialCopy, CredentialHome, RotatedCredential } from "../../../inputs/index.ts";
import { Failure } from "../../../model/index.ts";
import type { Home } from "../../../ports/index.ts";

interface Here {
  readonly repository: string | undefined;
  readonly environment: string | undefined;
}

/** Where slots, pointer and record of a credential are. Throws a Failure where nothing says it. */
export function homeOf({ name, home }: RotatedCredential, here: Here): Home {
  const given: CredentialHome | undefined =
    home ?? (here.environment === undefined ? undefined : { environment: here.environment });
  if (given === undefined) throw noHome(name);
  if ("organization" in given) return organizationHome({ ...given, store: "actions" });
  if ("environment" in given) {
    const { environment, repository = needed(here.repository) } = given;
    return { kind: "environment", environment, repository };
  }
  return { kind: "repository", repository: given.repository, store: "actions" };
}

/** The other places that hold the promoted value under one fixed name. */
export function copyHomes({ copies }: RotatedCredential, here: Here): readonly Home[] {
  return copies.map((copy): Home => {
    if ("organization" in copy) return organizationHome(copy);
    const repository = copy.repository ?? needed(here.repository);
    if ("environment" in copy) {
      return { kind: "environment", environment: copy.environment, repository };
    }
    return { kind: "repository", repository, store: copy.store };
  });
}

function organizationHome(copy: Extract<CredentialCopy, { organization: string }>): Home {
  const { organization, visibility, store, "repository-ids": repositoryIds } = copy;
  const selected = repositoryIds === undefined ? {} : { repositoryIds };
  return { kind: "organization", organization, store, visibility, ...selected };
}

/** Where it is, in words for a person. */
export function inWords(home: Home): string {
  if (home.kind === "environment") return `environment ${home.environment} of ${home.repository}`;
  const store = home.store === "actions" ? "" : ` (${home.store})`;
  return home.kind === "repository"
    ? `repository ${home.repository}${store}`
    : `organization ${home.organization}${store}`;
}

/** Whose readers GitHub does not list as runs of a repository that we know; undefined for the rest. */
export function unseenReaders(
  homes: readonly Home[],
  consumers: readonly string[],
): string | undefined {
  const unseen = homes.flatMap((home) => {
    if (home.kind === "organization" && consumers.length === 0) return [inWords(home)];
    if (home.kind === "environment") return [];
    return home.store === "actions" || home.store === "dependabot" ? [] : [inWords(home)];
  });
  return unseen.length === 0 ? undefined : unseen.join(", ");
}

function needed(repository: string | undefined): string {
  if (repository !== undefined) return repository;
  throw new Failure({
    code: "rotation-repository-missing",
    what: "It is not known which repository this is about",
    where: "rotate",
    why: "Outside of a job nothing says it.",
    fix: "give `--repository owner/name`.",
  });
}

function noHome(name: string): Failure {
  return new Failure({
    code: "rotation-home-missing",
    what: `It is not said where ${name} is kept`,
    where: "rotate.credentials",
    why: "Neither it nor the section `rotate` names an environment, a repository or an organization.",
    fix: "set `rotate.environment`, or give it `home: { environment: production }`.",
  });
}
