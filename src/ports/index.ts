export type { Clock } from "./clock.ts";
export type { Files } from "./files.ts";
export type { Check, CheckAnnotation, Forge, ForgeComment, PullRequest } from "./forge.ts";
export type { ChangedFile, Git } from "./git.ts";
export type { Http, HttpAnswer, HttpHeader, HttpLimits, HttpRequest, HttpSilence } from "./http.ts";
export type { Log } from "./log.ts";
export type { Program, ProgramStart, RunningProgram } from "./program.ts";
export type { Listening, Server, ServerRequest, ServerResponse } from "./server.ts";
export type { JobAnnotation, Workflow } from "./workflow.ts";
