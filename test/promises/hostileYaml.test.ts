import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../cli/support/tree.ts";

interface Found {
  readonly file: string;
  readonly code: string;
  readonly range: { readonly start: { readonly line: number } };
}

/** What stands in a file, and the one problem that it gives: its code, and its line counted from 0. */
type Hostile = readonly [clause: string, content: string | Buffer, code: string, line: number];

const head = "id: REQ-1\ntitle: One\n";
const bomb = "bcdefgh".replace(/./g, (key) => {
  const before = String.fromCharCode(key.charCodeAt(0) - 1);
  return `${key}: [${`*${before},`.repeat(9)}]\n`;
});

const hostile: readonly Hostile[] = [
  ["nesting beyond 64 levels", `${head}x-a: ${"[".repeat(65)}${"]".repeat(65)}\n`, "yaml/too-deep", 2],
  [
    "a thousand nested brackets, by which a parser could end the process",
    "[".repeat(1_000),
    "yaml/too-deep",
    0,
  ],
  ["half a million nested brackets", "[".repeat(500_000), "yaml/too-deep", 0],
  ["more than 1 MiB in one file", `${head}description: ${"x".repeat(1024 * 1024)}\n`, "yaml/too-large", 0],
  ["an alias bomb", `${head}a: &a [x,x,x,x,x,x,x,x,x]\n${bomb}`, "yaml/alias", 2],
  ["a merge key", `${head}x-a:\n  <<: {b: 1}\n`, "yaml/merge-key", 3],
  ["the key __proto__", `${head}__proto__: {isAdmin: true}\n`, "yaml/key", 2],
  ["a custom tag", `${head}x-a: !!js/function 'x'\n`, "yaml/tag", 2],
  ["a %YAML directive", `%YAML 1.1\n---\n${head}`, "yaml/syntax", 0],
  ["a tab that indents", `${head}x-a:\n\tb: 1\n`, "yaml/syntax", 3],
  ["NUL", `${head}x-a: a\0b\n`, "yaml/encoding", 2],
  ["a byte order mark", `\ufeff${head}`, "yaml/encoding", 0],
  [
    "a conflict marker",
    `${head}<<<<<<< ours\nx-a: 1\n=======\nx-a: 2\n>>>>>>> theirs\n`,
    "yaml/conflict-marker",
    2,
  ],
  ["invalid UTF-8", Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe, 0x0a]), "yaml/encoding", 0],
];

const program = path.resolve("dist/cli.js");
/** Far more than it takes; a parser that hangs takes longer. */
const bounded = { timeout: 100_000, killSignal: "SIGKILL", maxBuffer: 64 * 1024 * 1024 } as const;

describe("Promise 2: hostile YAML does no harm", () => {
  const folder = temporaryFolder();
  let found: readonly Found[] = [];

  beforeEach(() => {
    if (found.length > 0) return;
    mkdirSync(path.join(folder(), "requirements"));
    writeFileSync(path.join(folder(), "assent.yaml"), "assent: 1\nname: Portal\n");
    for (const [index, [, content]] of hostile.entries())
      writeFileSync(path.join(folder(), `requirements/REQ-${index}.yaml`), content);
    const argv = [program, "check", folder(), "--format", "json"];
    const { status, signal, stdout } = spawnSync(process.execPath, argv, { ...bounded, encoding: "utf8" });
    assert.deepEqual([status, signal], [1, null], "the process ends by itself, with problems");
    found = (JSON.parse(stdout) as { problems: readonly Found[] }).problems;
  });

  for (const [index, [clause, , code, line]] of hostile.entries()) {
    it(`${clause} gives one clear problem at its line in bounded time`, () => {
      const own = found.filter(
        (problem) => problem.file === `requirements/REQ-${index}.yaml` && problem.code.startsWith("yaml/"),
      );
      assert.deepEqual(
        own.map((problem) => [problem.code, problem.range.start.line]),
        [[code, line]],
      );
    });
  }
});
