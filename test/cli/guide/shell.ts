import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runCli } from "../support/runCli.ts";

/**
 * As much of a shell as the guide needs: `assent`, `cp -r`, `mkdir`, `cd`, `export`, `echo $?`, quotes, and `>`.
 * Where it can't do as a command says, it throws.
 */
export class Shell {
  status = 0;
  #folder: string;
  readonly #env: Record<string, string>;
  readonly #now: string;

  constructor(folder: string, env: Readonly<Record<string, string>>, now: string) {
    this.#folder = folder;
    this.#env = { ...env };
    this.#now = now;
  }

  /** Where relative paths begin. */
  at(file: string): string {
    return path.join(this.#folder, file);
  }

  /** Runs one command and returns what a person sees of it. */
  async run(command: string): Promise<string> {
    const words = wordsOf(command);
    const into = words.indexOf(">");
    const target = into < 0 ? undefined : words[into + 1];
    const { out, err } = await this.#call(into < 0 ? words : words.slice(0, into));
    if (target === undefined) return out + err;
    writeFileSync(this.at(target), out);
    return err;
  }

  async #call([name = "", ...rest]: readonly string[]): Promise<{ out: string; err: string }> {
    const none = { out: "", err: "" };
    if (name === "assent") {
      const result = await runCli(this.#folder, rest, { env: this.#env, now: this.#now });
      this.status = result.status;
      return result;
    }
    if (name === "echo" && rest[0] === "$?") {
      const out = `${this.status}\n`;
      this.status = 0;
      return { out, err: "" };
    }
    if (name === "export") {
      const [, key = "", value = ""] = /^(\w+)=(.*)$/s.exec(rest[0] ?? "") ?? [];
      this.#env[key] = value;
    } else if (name === "cd") this.#folder = this.at(rest[0] ?? "");
    else if (name === "mkdir") mkdirSync(this.at(rest.at(-1) ?? ""), { recursive: rest[0] === "-p" });
    else if (name === "cp" && rest[0] === "-r") {
      cpSync(this.at(rest[1] ?? ""), this.at(rest[2] ?? ""), { recursive: true, dereference: true });
    } else throw new Error(`The guide's commands don't include ${name}.`);
    return none;
  }
}

/** The words of a command, without the quotes around them or around a part of them, and without a comment. */
function wordsOf(command: string): string[] {
  const words = command.matchAll(/\s*(#.*$|(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+)/g);
  return [...words]
    .map(([, word = ""]) => word)
    .filter((word) => !word.startsWith("#"))
    .map((word) =>
      word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double, single) =>
        String(double ?? single).replace(/\\(["\\])/g, "$1"),
      ),
    );
}
