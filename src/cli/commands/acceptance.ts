import { type Word, wordCommand } from "../wordCommand.ts";
import { recordResult } from "./acceptance/recordResult.ts";
import { reportAcceptance } from "./acceptance/reportAcceptance.ts";
import { signAcceptance } from "./acceptance/signAcceptance.ts";
import { startAcceptance } from "./acceptance/startAcceptance.ts";

const formats = ["text", "json"];

const words: Readonly<Record<string, Word>> = {
  start: {
    options: ["deliverable", "requirement", "signatory", "dry-run", "format", "dir"],
    formats,
    run: startAcceptance,
  },
  result: {
    options: ["reason", "evidence", "even-signed", "dry-run", "format", "dir"],
    formats,
    run: recordResult,
  },
  sign: {
    options: ["meaning", "by", "at", "note", "dry-run", "format", "dir"],
    formats,
    run: signAcceptance,
  },
  report: {
    options: ["format", "output", "dir"],
    formats: ["markdown", "html", "json"],
    run: reportAcceptance,
  },
};

export const acceptanceCommand = wordCommand("acceptance", words, {
  deliverable: { type: "string", multiple: true, value: "<id>", help: "start: what is handed over" },
  requirement: {
    type: "string",
    multiple: true,
    value: "<id>",
    help: "start: what is accepted besides what the deliverables meet",
  },
  signatory: {
    type: "string",
    multiple: true,
    value: "<id>",
    help: "start: who signs (default: acceptance.signatories in assent.yaml)",
  },
  reason: { type: "string", value: "<text>", help: "result: why it is waived, or what failed" },
  evidence: { type: "string", multiple: true, value: "<text>", help: "result: what proves it" },
  "even-signed": { type: "boolean", help: "result: even if signatures become void by it" },
  meaning: { type: "string", value: "<text>", help: "sign: what the signature says" },
  by: {
    type: "string",
    value: "<who>",
    help: "sign: who acts, by address or id (default: ASSENT_IDENTITY, else git config user.email)",
  },
  at: { type: "string", value: "<time>", help: "sign: when it happened (default: now)" },
  note: { type: "string", value: "<text>", help: "sign: a remark for the history" },
  "dry-run": { type: "boolean", help: "show what would change in which file, and write nothing" },
  format: {
    type: "string",
    choices: [...formats, "markdown", "html"],
    help: "how it is printed (report: markdown, html or json)",
  },
  output: { type: "string", value: "<file>", help: "report: write it into this file" },
  dir: { type: "string", value: "<dir>", help: "the project's folder" },
});
