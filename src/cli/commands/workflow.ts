import { type Word, wordCommand } from "../wordCommand.ts";
import { checkWorkflows } from "./workflow/checkWorkflows.ts";
import { migrateRecords } from "./workflow/migrateRecords.ts";
import { showLifecycle } from "./workflow/showLifecycle.ts";

const shown = ["text", "mermaid", "yaml", "json"];
const words: Readonly<Record<string, Word>> = {
  show: {
    options: ["format", "dir"],
    formats: shown,
    run: ([kind], options, around) => showLifecycle(kind, options, around),
  },
  check: {
    options: ["format"],
    formats: ["text", "json"],
    run: ([dir], options, around) => checkWorkflows(dir, options, around),
  },
  migrate: {
    options: ["map", "by", "dry-run", "format", "dir"],
    formats: ["text", "json"],
    run: ([kind], options, around) => migrateRecords(kind, options, around),
  },
};

export const workflowCommand = wordCommand("workflow", words, {
  format: {
    type: "string",
    choices: shown,
    help: "how it is printed (mermaid and yaml: for show)",
  },
  map: {
    type: "string",
    multiple: true,
    value: "<old=new>",
    help: "migrate: which state takes the place of an old one; without it, the old ones are listed",
  },
  by: {
    type: "string",
    value: "<who>",
    help: "migrate: who acts, by address or id (default: ASSENT_IDENTITY, else git config user.email)",
  },
  "dry-run": { type: "boolean", help: "migrate: show what would change in which file, and write nothing" },
  dir: { type: "string", value: "<dir>", help: "show, migrate: the project's folder" },
});
