import type { CommandEntry } from "../command.ts";

/** The commands in the order of the help; the code of each is loaded when it is called. */
export const allCommands: readonly CommandEntry[] = [
  {
    name: "init",
    usage: "[dir]",
    summary: "begin a project: write its settings and a charter to fill in",
    load: async () => (await import("./init.ts")).initCommand,
  },
  {
    name: "new",
    usage: "<kind> [title...]",
    summary: "write a new record with the next free id",
    load: async () => (await import("./new.ts")).newCommand,
  },
  {
    name: "capture",
    usage: "<method>",
    summary: "write a requirement for everything that an interview, a workshop or the like asked for",
    load: async () => (await import("./capture.ts")).captureCommand,
  },
  {
    name: "meeting",
    usage: "[communication]",
    summary: "log a meeting with the actions, decisions and commitments that came of it",
    load: async () => (await import("./meeting.ts")).meetingCommand,
  },
  {
    name: "list",
    usage: "[kind]",
    summary: "list the records, all or those of a kind",
    load: async () => (await import("./list.ts")).listCommand,
  },
  {
    name: "show",
    usage: "<id>",
    summary: "show a record, what it names, who names it, and its problems",
    load: async () => (await import("./show.ts")).showCommand,
  },
  {
    name: "rename",
    usage: "<id> <new-id>",
    summary: "give a record or a goal another id, in every place that names it",
    load: async () => (await import("./rename.ts")).renameCommand,
  },
  {
    name: "renumber",
    usage: "<id>",
    summary: "give one of two records that share an id the next free one",
    load: async () => (await import("./renumber.ts")).renumberCommand,
  },
  {
    name: "split",
    usage: "<kind>",
    summary: "write a file for each record of a list, and take the list away",
    load: async () => (await import("./split.ts")).splitCommand,
  },
  {
    name: "join",
    usage: "<kind>",
    summary: "write one list of the records in a folder, and take their files away",
    load: async () => (await import("./join.ts")).joinCommand,
  },
  {
    name: "events",
    usage: "<id>",
    summary: "list what may happen next to a record, and what stands against the rest",
    load: async () => (await import("./events.ts")).eventsCommand,
  },
  {
    name: "transition",
    usage: "<id> <event>",
    summary: "carry an event out: move a record, and seal that in its history",
    load: async () => (await import("./transition.ts")).transitionCommand,
  },
  {
    name: "history",
    usage: "<id>",
    summary: "tell what happened to a record, and verify that it could",
    load: async () => (await import("./history.ts")).historyCommand,
  },
  {
    name: "attention",
    usage: "[dir]",
    summary: "list what waits: votes, confirmations, signatures, and whatever is due",
    load: async () => (await import("./attention.ts")).attentionCommand,
  },
  {
    name: "status",
    usage: "[dir]",
    summary: "say where the project stands, and what stands in the way of its next phase",
    load: async () => (await import("./status.ts")).statusCommand,
  },
  {
    name: "baseline",
    usage: "<create|verify|diff> [argument...]",
    summary: "keep what is agreed as a baseline, verify baselines, compare them",
    load: async () => (await import("./baseline.ts")).baselineCommand,
  },
  {
    name: "change",
    usage: "<raise|from-edit|restore|impact|rebase|implement> [id...]",
    summary: "change what is agreed: raise a request, see what it touches, carry it out",
    load: async () => (await import("./change.ts")).changeCommand,
  },
  {
    name: "acceptance",
    usage: "<start|result|sign|report> [argument...]",
    summary: "have the result accepted: plan it, record results, sign, report it to the client",
    load: async () => (await import("./acceptance.ts")).acceptanceCommand,
  },
  {
    name: "pack",
    usage: "<id...|all-open|requirements|changes|acceptance|charter|baseline> | import <file>",
    summary: "put before a client what they should read, approve or sign; bring in what they answered",
    load: async () => (await import("./pack.ts")).packCommand,
  },
  {
    name: "survey",
    usage: "<new|form|import|results> [argument...]",
    summary: "ask stakeholders: from a template, as a form for their browser, and what came out",
    load: async () => (await import("./survey.ts")).surveyCommand,
  },
  {
    name: "check",
    usage: "[dir]",
    summary: "check every record of a project, or of all projects below a folder",
    load: async () => (await import("./check.ts")).checkCommand,
  },
  {
    name: "workflow",
    usage: "<show|check|migrate> [kind|dir]",
    summary: "show the lifecycle of a kind, check those of the team, move records out of old states",
    load: async () => (await import("./workflow.ts")).workflowCommand,
  },
  {
    name: "import",
    usage: "csv|doorstop|junit <path...>",
    summary:
      "bring in records from a table or a Doorstop tree, or test results; a second time, only what changed",
    load: async () => (await import("./import.ts")).importCommand,
  },
  {
    name: "export",
    usage: "ics",
    summary: "write a file for others: the calendar of what is planned",
    load: async () => (await import("./export.ts")).exportCommand,
  },
  {
    name: "report",
    usage: "<kind> [id|dir...]",
    summary:
      "write a document: status, requirements, changes, risks, communication, acceptance, summary, lessons",
    load: async () => (await import("./report.ts")).reportCommand,
  },
];
