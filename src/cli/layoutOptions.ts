import type { Command } from "./command.ts";

/** The options of commands that give records other ids or other places. */
export const layoutOptions = {
  "dry-run": { type: "boolean", help: "show what would change in which file, and write nothing" },
  format: { type: "string", choices: ["text", "json"], help: "how it is printed" },
  dir: { type: "string", value: "<dir>", help: "the project's folder" },
} as const satisfies Command["options"];
