import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { type Interruption, interruptAt } from "../support/interruptions.ts";
import { withCalls } from "../support/replacedCalls.ts";
import { type CliResult, runCli } from "../support/runCli.ts";
import { readTree, type Tree, writeTree } from "../support/tree.ts";
import type { WritingCommand } from "./writingCommands.ts";

/** What a call made of a folder in which nothing went wrong. */
export interface Whole {
  readonly old: Tree;
  readonly fresh: Tree;
  /** The texts of the project before the call. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Carries a call out in a new folder. */
export async function carriedOut(
  command: WritingCommand,
  folder: string,
): Promise<Whole & { result: CliResult }> {
  mkdirSync(folder, { recursive: true });
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  writeTree(folder, command.files());
  for (const argv of command.first ?? []) await runCli(folder, argv);
  writeTree(folder, command.arranged?.(read) ?? {});
  const old = readTree(folder);
  const names = Object.keys(old).filter((name) => !name.endsWith("/"));
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name))]));
  const result = await runCli(folder, command.argv, { input: command.input ?? "" });
  return { old, fresh: readTree(folder), files, result };
}

/** Does something while the file system is interrupted at the n-th call; tells whether there were so many. */
export async function interrupted<T>(
  mode: Interruption,
  n: number,
  work: () => Promise<T>,
  meanwhile?: () => void,
): Promise<{ readonly result: T | undefined; readonly error: unknown; readonly reached: boolean }> {
  const { calls, restore } = interruptAt(mode, n, meanwhile);
  let result: T | undefined;
  let error: unknown;
  try {
    result = await work();
  } catch (thrown) {
    error = thrown;
  } finally {
    restore();
  }
  return { result, error, reached: calls() >= n };
}

/** The folder as it was before the call. */
export function begin(folder: string, { files }: Whole): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeTree(folder, files);
}

/** What differs between two folders, by the names of the files. */
export function differences(found: Tree, wanted: Tree): readonly string[] {
  const names = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  return [...names].filter((name) => found[name] !== wanted[name]);
}

/** Does something while these calls fail with a code for paths that hold a text. */
export async function refusing<T>(
  name: string,
  code: string,
  calls: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  return withCalls(
    calls,
    (_, original) =>
      (...args) => {
        const file = String(args[0]);
        if (file.includes(name)) throw Object.assign(new Error(code), { code, path: file });
        return original(...args);
      },
    work,
  );
}
