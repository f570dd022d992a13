import { carryOutEvent } from "../carryOutEvent.ts";
import type { Command } from "../command.ts";

export const transitionCommand: Command = {
  options: {
    by: {
      type: "string",
      value: "<who>",
      help: "who acts, by address or id (default: ASSENT_IDENTITY, else git config user.email)",
    },
    note: { type: "string", value: "<text>", help: "a remark for the history" },
    set: {
      type: "string",
      multiple: true,
      value: "<key=value>",
      help: "what the event has to be told; “assent events” lists it",
    },
    at: { type: "string", value: "<time>", help: "when it happened (default: now)" },
    "dry-run": { type: "boolean", help: "show what would change in which file, and write nothing" },
    format: { type: "string", choices: ["text", "json"], help: "how the outcome is printed" },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  run(positionals, options, around) {
    return carryOutEvent(positionals, options, around);
  },
};
