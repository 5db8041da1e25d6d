import { to, type PhaseStep } from "../step.ts";

export const promoted: PhaseStep = (_, record) =>
  Promise.resolve({
    record: to(record, record.retiree === undefined ? "idle" : "draining"),
  });
