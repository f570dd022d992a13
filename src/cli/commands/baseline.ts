import { type Word, wordCommand } from "../wordCommand.ts";
import { createBaseline } from "./baseline/createBaseline.ts";
import { diffBaselines } from "./baseline/diffBaselines.ts";
import { verifyBaselines } from "./baseline/verifyBaselines.ts";

const words: Readonly<Record<string, Word>> = {
  create: {
    options: ["by", "at", "note", "defer", "dry-run", "format", "dir"],
    formats: ["text", "json"],
    run: createBaseline,
  },
  verify: { options: ["format", "dir"], formats: ["text", "json"], run: verifyBaselines },
  diff: {
    options: ["format", "output", "exit-code", "dir"],
    formats: ["text", "json", "html"],
    run: diffBaselines,
  },
};

export const baselineCommand = wordCommand("baseline", words, {
  by: {
    type: "string",
    value: "<who>",
    help: "create: who acts, by address or id (default: ASSENT_IDENTITY, else git config user.email)",
  },
  at: { type: "string", value: "<time>", help: "create: when it happened (default: now)" },
  note: { type: "string", value: "<text>", help: "create: what it is created for" },
  defer: {
    type: "string",
    multiple: true,
    value: "<id=reason>",
    help: "create: put off a change request that is still open",
  },
  "dry-run": { type: "boolean", help: "create: show what would change in which file, and write nothing" },
  format: {
    type: "string",
    choices: ["text", "json", "html"],
    help: "how it is printed (html: for diff)",
  },
  output: { type: "string", value: "<file>", help: "diff: write it into this file" },
  "exit-code": { type: "boolean", help: "diff: exit with 1 where there are differences" },
  dir: { type: "string", value: "<dir>", help: "the project's folder" },
});
