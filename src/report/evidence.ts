import type { Evidence, Proof } from "../model/index.ts";

/** What people are shown; programs find the rest in the report itself. */
export function evidenceForPeople({ evidence }: Proof): readonly Evidence[] {
  return evidence.filter(({ forPrograms }) => forPrograms !== true);
}
