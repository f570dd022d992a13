import { readFileSync } from "node:fs";

/** A command of a page, and the lines that it shows below it. */
export interface Command {
  readonly text: string;
  readonly shown: readonly string[];
  readonly line: number;
}

/** What a page has its reader do: run commands, write a file, change lines of one. */
export type Step =
  | { readonly do: "run"; readonly commands: readonly Command[] }
  | { readonly do: "write"; readonly path: string; readonly text: string }
  | { readonly do: "edit"; readonly path: string; readonly before: string; readonly after: string };

export interface Page {
  readonly file: string;
  /** The headings as `## What there is`. */
  readonly headings: readonly string[];
  readonly steps: readonly Step[];
}

/**
 * Reads a page of the guide. A fence `console` holds commands after `$ ` with what they print. One of any other
 * language is a file to write where its first line is a comment with a path, or the line above names it, and a `diff`
 * is an edit of one.
 */
export function readPage(file: string): Page {
  const headings: string[] = [];
  const steps: Step[] = [];
  const lines = readFileSync(file, "utf8").split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (/^#+ /.test(line)) headings.push(line);
    const [, fence] = /^```(\w*)$/.exec(line) ?? [];
    if (fence === undefined) continue;
    const end = lines.indexOf("```", index + 1);
    const [, named] = /^`([\w./-]+)`[:：]$/.exec(lines[index - 2] ?? "") ?? [];
    const inside = lines.slice(index + 1, end);
    const step = named === undefined ? stepOf(fence, inside, index + 2) : writing(named, inside);
    if (step) steps.push(step);
    index = end;
  }
  return { file, headings, steps };
}

function stepOf(fence: string, lines: readonly string[], first: number): Step | undefined {
  if (fence === "console") return { do: "run", commands: commandsOf(lines, first) };
  if (fence === "diff") {
    const path = lines[0]?.replace(/^--- /, "") ?? "";
    const side = (sign: RegExp) =>
      lines
        .slice(2)
        .filter((line) => sign.test(line))
        .map((line) => `${line.slice(1)}\n`)
        .join("");
    return { do: "edit", path, before: side(/^[ -]/), after: side(/^[ +]/) };
  }
  const shebang = lines[0]?.startsWith("#!") ? 1 : 0;
  const [, path] = /^# ([\w./-]+\/[\w.-]+|[\w.-]+\.\w+)$/.exec(lines[shebang] ?? "") ?? [];
  return path === undefined ? undefined : writing(path, lines);
}

function writing(path: string, lines: readonly string[]): Step {
  return { do: "write", path, text: `${lines.join("\n")}\n` };
}

function commandsOf(lines: readonly string[], first: number): Command[] {
  const commands: { text: string; shown: string[]; line: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = commands.at(-1);
    if (line.startsWith("$ ")) commands.push({ text: line.slice(2), shown: [], line: first + index });
    else if (last?.text.endsWith("\\")) last.text = `${last.text.slice(0, -1)}${line.trim()}`;
    else last?.shown.push(line);
  }
  return commands;
}
