import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Command, Page, Step } from "./readPage.ts";
import { Shell } from "./shell.ts";

/** What a person sees of a command. */
export type Seen = (command: Command, text: string, status: number) => void;

export interface PlayOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly now: string;
}

/**
 * Does what a page says, in a folder in which the samples are and nothing else. `seen` is called for each command;
 * where a command fails, the next has to ask for its status.
 */
export async function playPage(page: Page, seen: Seen, { env = {}, now }: PlayOptions): Promise<void> {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "assent-guide-"));
  try {
    symlinkSync(path.resolve("samples"), path.join(folder, "samples"), "dir");
    const shell = new Shell(folder, env, now);
    for (const step of page.steps) {
      if (step.do === "run") {
        for (const command of step.commands) {
          const before = shell.status;
          assert.ok(
            before === 0 || command.text === "echo $?",
            `${page.file}:${command.line}: failed before this`,
          );
          seen(command, await shell.run(command.text), before);
        }
        continue;
      }
      const file = shell.at(step.path);
      if (step.do === "write") {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, step.text);
      } else {
        writeFileSync(file, edited(readFileSync(file, "utf8"), step));
      }
    }
    assert.equal(shell.status, 0, `${page.file}: the last command`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A text with the lines changed that a step names; `…` stands in both for what stays. */
function edited(text: string, { path: file, before, after }: Extract<Step, { do: "edit" }>): string {
  const pattern = new RegExp(`(?<=^|\\n)${before.split("…").map(escaped).join("(.*)")}`, "g");
  assert.equal(text.match(pattern)?.length, 1, `in ${file} these lines stand once:\n${before}`);
  return text.replace(pattern, (_, ...groups: unknown[]) => {
    let place = 0;
    return after.replaceAll("…", () => String(groups[place++]));
  });
}

/** Whether lines are those that a page shows: a line `…` stands for any lines, and `…` in a line for any text. */
export function isShown(shown: readonly string[], text: string): boolean {
  const pattern = shown.map((line) =>
    line.trim() === "…" ? "(?:.*\\n)*?" : `${line.trimEnd().split("…").map(escaped).join(".*")}[ ]*\\n`,
  );
  return new RegExp(`^${pattern.join("")}$`).test(text.endsWith("\n") || text === "" ? text : `${text}\n`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
