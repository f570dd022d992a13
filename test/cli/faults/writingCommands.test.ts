import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { writingCommands } from "./writingCommands.ts";

const root = "src/cli";
const writers = ["writePlanned.ts", "writeReport.ts"];

/** The modules that a module of the command line imports, with theirs in turn. */
function imported(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, to = ""] of readFileSync(path.join(root, file), "utf8").matchAll(/from "(\.[^"]+)"/g)) {
    const target = path.posix.join(path.posix.dirname(file), to);
    if (existsSync(path.join(root, target))) imported(target, found);
  }
  return found;
}

describe("the table of the commands that write", () => {
  it("holds every command that can write, and every format of an import", () => {
    const commands = readdirSync(path.join(root, "commands"), { recursive: true, encoding: "utf8" })
      .map((name) => `commands/${name.replaceAll("\\", "/")}`)
      .filter((name) => name.endsWith(".ts"))
      // A command in several words has a folder with a file for each.
      .filter((name) => !existsSync(path.join(root, name.slice(0, -".ts".length))))
      .filter((name) => writers.some((writer) => imported(name).has(writer)));
    const imports = readFileSync(path.join(root, "commands/import.ts"), "utf8").matchAll(
      /import\("\.\.\/(importers\/[^"]+)"\)/g,
    );
    const writing = [...commands, ...[...imports].map(([, name = ""]) => name)].filter(
      (name) => name !== "commands/import.ts" && name !== "commands/allCommands.ts",
    );
    const known = new Set(writingCommands.map(({ code }) => code));
    assert.ok(writing.length > 25, writing.join(" "));
    assert.deepEqual(
      writing.filter((name) => !known.has(name)),
      [],
    );
  });
});
