import { type Word, wordCommand } from "../wordCommand.ts";
import { showImpact } from "./change/impact.ts";
import { implementChange } from "./change/implementChange.ts";
import { changeFromEdit, raiseChange } from "./change/raiseChange.ts";
import { rebaseChange } from "./change/rebaseChange.ts";
import { restoreRecords } from "./change/restoreRecords.ts";

const formats = ["text", "json"];
const raising = ["title", "reason", "requested-by", "class", "by", "dry-run", "format", "dir"];

const words: Readonly<Record<string, Word>> = {
  raise: { options: ["set", ...raising], formats, run: raiseChange },
  "from-edit": { options: raising, formats, run: changeFromEdit },
  restore: { options: ["dry-run", "format", "dir"], formats, run: restoreRecords },
  rebase: { options: ["take", "by", "at", "dry-run", "format", "dir"], formats, run: rebaseChange },
  impact: { options: ["depth", "fill", "dry-run", "format", "dir"], formats, run: showImpact },
  implement: { options: ["by", "at", "note", "dry-run", "format", "dir"], formats, run: implementChange },
};

export const changeCommand = wordCommand("change", words, {
  title: { type: "string", value: "<text>", help: "raise, from-edit: what the request is called" },
  reason: { type: "string", value: "<text>", help: "raise, from-edit: why the change is needed" },
  "requested-by": {
    type: "string",
    value: "<id>",
    help: "raise, from-edit: the stakeholder who asks for it (default: who acts)",
  },
  class: {
    type: "string",
    choices: ["standard", "normal", "emergency"],
    help: "raise, from-edit: which way of approval it takes (default: normal)",
  },
  set: {
    type: "string",
    multiple: true,
    value: "<key=value>",
    help: "raise: what a field of the record becomes; null takes it out",
  },
  depth: { type: "string", value: "<n>", help: "impact: take no more steps than this (default: no limit)" },
  fill: {
    type: "boolean",
    help: "impact: write what the request does not state yet into it, where that can be told",
  },
  take: {
    type: "string",
    choices: ["mine", "theirs"],
    help: "rebase: whose text stands where both changed it: the request's, or what is agreed now",
  },
  by: {
    type: "string",
    value: "<who>",
    help: "who acts, by address or id (default: ASSENT_IDENTITY, else git config user.email)",
  },
  at: { type: "string", value: "<time>", help: "rebase, implement: when it happened (default: now)" },
  note: { type: "string", value: "<text>", help: "implement: a remark for the history" },
  "dry-run": { type: "boolean", help: "show what would change in which file, and write nothing" },
  format: { type: "string", choices: formats, help: "how it is printed" },
  dir: { type: "string", value: "<dir>", help: "the project's folder" },
});
