import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import fc from "fast-check";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { readSource } from "../../../src/core/source/readSource.ts";
import { parseFast } from "../../../src/core/yaml/parseFast.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import type { YamlCode } from "../../../src/core/yaml/yamlProblem.ts";
import { diskFolder } from "../../../src/node/projectFolder.ts";
import type { Hostile, Reading } from "../conformance/hostileWorker.ts";
import { Isolated } from "../conformance/isolated.ts";

const t = createTranslator();
const numRuns = Number(process.env.RUNS ?? 1500);

/** The text with the place of its one problem between ⟦ and ⟧. */
type Case = readonly [name: string, code: YamlCode, marked: string];

const kib = 1024;
const nests = [65, 1_000, 100_000].flatMap((depth): Case[] => {
  const nest = (open: string, close: string, at: number) => {
    const before = open.repeat(64) + open.slice(0, at);
    const after = open.slice(at + 1) + open.repeat(depth - 65) + close.repeat(depth);
    return `${before}⟦${open[at]}⟧${after}`;
  };
  return [
    [`${depth} nested [`, "yaml/too-deep", nest("[", "]", 0)],
    [`${depth} nested [ that are never closed`, "yaml/too-deep", nest("[", "", 0)],
    [`${depth} nested {a: `, "yaml/too-deep", nest("{a: ", "}", 0)],
    [`${depth} nested - `, "yaml/too-deep", nest("- ", "", 0)],
    [`${depth} nested ? `, "yaml/too-deep", nest("? ", "", 0)],
  ];
});

const deepMappings = Array.from({ length: 1_000 }, (_, depth) => `${" ".repeat(depth)}a:\n`);
const sides = "b: 1\n=======\nb: 2\n>>>>>>> theirs\n";

const cases: readonly Case[] = [
  ...nests,
  [
    "1000 mappings below one another",
    "yaml/too-deep",
    [...deepMappings.slice(0, 64), `${" ".repeat(64)}⟦a⟧:\n`, ...deepMappings.slice(65)].join(""),
  ],
  ["more than 1 MiB", "yaml/too-large", `⟦a⟧: ${"x".repeat(kib * kib)}\n`],
  ["more than 1 MiB of nested brackets", "yaml/too-large", `⟦[⟧${"[".repeat(kib * kib)}`],
  [
    "an alias bomb",
    "yaml/alias",
    `a: ⟦&a⟧ [x,x]\n${"bcdefgh".replace(/./g, (key) => {
      const before = String.fromCharCode(key.charCodeAt(0) - 1);
      return `${key}: &${key} [${`*${before},`.repeat(9)}]\n`;
    })}`,
  ],
  ["an alias that names itself", "yaml/alias", "a: ⟦&a⟧ [*a]\n"],
  ["an alias as a key", "yaml/alias", "a: ⟦&a⟧ x\n"],
  ["a merge key", "yaml/merge-key", "a:\n  ⟦<<⟧: {b: 1}\n"],
  ["a merge key in flow", "yaml/merge-key", "a: {⟦<<⟧: {b: 1}}\n"],
  ["__proto__", "yaml/key", "⟦__proto__⟧: {admin: true}\n"],
  ["__proto__ in quotes", "yaml/key", '⟦"__proto__"⟧: {admin: true}\n'],
  ["__proto__ with an escape", "yaml/key", 'a: {⟦"\\x5f_proto__"⟧: {admin: true}}\n'],
  ["a key that is a list", "yaml/key", "⟦[a]⟧: 1\n"],
  ["a key that is null", "yaml/key", "⟦~⟧: 1\n"],
  ["a number that is none", "yaml/number", "a: {b: ⟦.nan⟧}\n"],
  ["a number without an end", "yaml/number", "a: ⟦-.inf⟧\n"],
  ["a number that is too large", "yaml/number", "a: ⟦1e999⟧\n"],
  ["a second document that is one bracket", "yaml/multiple-documents", "...\n⟦{⟧"],
  ["one key twice", "yaml/duplicate-key", "a: 1\n⟦a⟧: 2\n"],
  ["one key twice, as a number and as a text", "yaml/duplicate-key", '1: a\n⟦"1"⟧: b\n'],
  ["a tag that is code elsewhere", "yaml/tag", "a: ⟦!!js/function⟧ 'x'\n"],
  ["a tag of a project", "yaml/tag", "a: ⟦!secret⟧ x\n"],
  ["a tag of the core schema", "yaml/tag", "a: ⟦!!str⟧ 1\n"],
  ["%YAML", "yaml/syntax", "⟦%YAML 1.1⟧\n---\na: yes\n"],
  ["%TAG", "yaml/syntax", "⟦%TAG ! tag:evil.example,2000:⟧\n---\na: b\n"],
  ["a directive of nobody", "yaml/syntax", "⟦%EVIL x⟧\n---\na: b\n"],
  ["a tab that indents", "yaml/syntax", "a:\n⟦\t⟧b: 1\n"],
  ["NUL", "yaml/encoding", "a: x⟦\0⟧y\n"],
  ["an escape character", "yaml/encoding", "a: ⟦\u001b⟧[31mred\n"],
  ["a byte order mark", "yaml/encoding", "⟦\ufeff⟧a: 1\n"],
  ["a byte order mark within", "yaml/encoding", "a: ⟦\ufeff⟧1\n"],
  ["two documents", "yaml/multiple-documents", "a: 1\n⟦---⟧\nb: 1\n"],
  ...["\n", "\r\n"].flatMap((end): Case[] => {
    const name = end === "\n" ? "LF" : "CRLF";
    const lines = (text: string) => text.replaceAll("\n", end);
    const code = "yaml/conflict-marker";
    return [
      [`a conflict, ${name}`, code, lines(`a: 1\n⟦<<<<<<<⟧ ours\n${sides}`)],
      [`a conflict at the start, ${name}`, code, lines(`⟦<<<<<<<⟧ ours\n${sides}`)],
      [
        `a conflict in a block text, ${name}`,
        code,
        lines(`a: |\n  x\n⟦<<<<<<<⟧ ours\n  y\n=======\n>>>>>>> z\n`),
      ],
      [`a conflict with its base, ${name}`, code, lines(`⟦<<<<<<<⟧ ours\n||||||| base\n${sides}`)],
      [`a half resolved conflict: =======, ${name}`, code, lines("a: 1\n⟦=======⟧\nb: 2\n")],
      [`a half resolved conflict: >>>>>>>, ${name}`, code, lines("a: 1\n⟦>>>>>>>⟧ theirs\n")],
      [`a half resolved conflict: |||||||, ${name}`, code, lines("a: 1\n⟦|||||||⟧ base\nb: 1\n")],
    ];
  }),
];

/** Not all of these are problems; they must only be read in bounded time. */
const slow: readonly (readonly [name: string, text: string])[] = [
  ["100,000 keys", Array.from({ length: 100_000 }, (_, key) => `${key.toString(36)}:\n`).join("")],
  ["60,000 keys that are lists", "[a]: b\n".repeat(60_000)],
  ["200,000 null keys", ": \n".repeat(200_000)],
  ["50,000 anchors", "- &a x\n".repeat(50_000)],
  ["50,000 documents", "---\n".repeat(50_000)],
  ["50,000 closing brackets", "] ".repeat(50_000)],
  ["a million quotation marks", '"'.repeat(1_000_000)],
  ["a million spaces", `a: x${" ".repeat(1_000_000)}y\n`],
  ["half a million empty lines", `${"\n".repeat(500_000)}\ta: 1\n`],
];

describe("hostile YAML", () => {
  let child: Isolated<Hostile, Reading>;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "assent-hostile-"));
    const outfile = path.resolve("out/hostile/hostileWorker.mjs");
    await build({
      entryPoints: ["test/core/conformance/hostileWorker.ts"],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      logLevel: "error",
    });
    child = new Isolated(outfile, 10_000);
  });

  after(() => {
    child.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function read(hostile: Hostile): Promise<Reading> {
    const reading = await child.ask(hostile);
    if (typeof reading === "string") assert.fail(`reading it ends in a ${reading}`);
    return reading;
  }

  for (const [name, code, marked] of cases) {
    it(`is refused at its place: ${name}`, async () => {
      const start = marked.indexOf("⟦");
      const end = marked.indexOf("⟧") - 1;
      const text = marked.replace(/[⟦⟧]/g, "");
      const { problems, findings, fast } = await read({ text });
      assert.deepEqual(
        problems.map((problem) => [problem.code, problem.span.start, problem.span.end]),
        [[code, start, end]],
      );
      assert.deepEqual(findings, [[code, start, end]]);
      assert.ok((problems[0]?.message.length ?? 0) > 10);
      assert.equal(fast, false, "the fast parser leaves it to the other");
    });
  }

  it("gives an alias that is merged one problem for each of both", async () => {
    const { problems } = await read({ text: "x: &x {a: 1}\ny:\n  <<: *x\n" });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["yaml/alias", "yaml/merge-key"],
    );
  });

  for (const [open, close] of [
    ["[", "]"],
    ["{a: ", "}"],
    ["- ", ""],
  ] as const) {
    it(`is read where it nests 64 levels: ${open}`, async () => {
      assert.deepEqual((await read({ text: open.repeat(64) + close.repeat(64) })).problems, []);
    });
  }

  for (const [name, text] of slow) {
    it(`is read in bounded time: ${name}`, async () => {
      await read({ text });
    });
  }

  describe("in a file", () => {
    const bytes: readonly (readonly [name: string, code: YamlCode, content: Buffer])[] = [
      ["invalid UTF-8", "yaml/encoding", Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe, 0x0a])],
      ["an overlong form", "yaml/encoding", Buffer.from([0x61, 0x3a, 0x20, 0xc0, 0xaf, 0x0a])],
      ["a surrogate in UTF-8", "yaml/encoding", Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80, 0x0a])],
      ["UTF-16, little endian", "yaml/encoding", Buffer.from("\ufeffa: 1\n", "utf16le")],
      ["UTF-16, big endian", "yaml/encoding", Buffer.from("\ufeffa: 1\n", "utf16le").swap16()],
      ["UTF-16 without a mark", "yaml/encoding", Buffer.from("a: 1\n", "utf16le")],
      ["more than 1 MiB", "yaml/too-large", Buffer.alloc(kib * kib + 1, "a")],
    ];
    for (const [name, code, content] of bytes) {
      it(`gives one problem: ${name}`, async () => {
        const file = path.join(folder, "bytes.yaml");
        writeFileSync(file, content);
        const { findings } = await read({ file });
        assert.equal(findings.length, 1);
        assert.equal(findings[0]?.[0], code);
      });
    }

    it("is not read through a symbolic link", async function () {
      if (process.platform === "win32") this.skip();
      const target = path.join(folder, "target.txt");
      const file = path.join(folder, "link.yaml");
      writeFileSync(target, "id: REQ-001\n");
      symlinkSync(target, file);
      assert.deepEqual((await read({ file })).findings, [["yaml/link", 0, 0]]);
    });

    it("is not read through a symbolic link that leads nowhere or to itself", async function () {
      if (process.platform === "win32") this.skip();
      for (const [name, target] of [
        ["nowhere.yaml", path.join(folder, "absent")],
        ["itself.yaml", path.join(folder, "itself.yaml")],
        ["zero.yaml", "/dev/zero"],
      ] as const) {
        symlinkSync(target, path.join(folder, name));
        const { findings } = await read({ file: path.join(folder, name) });
        assert.deepEqual(findings, [["yaml/link", 0, 0]]);
      }
    });

    it("does not wait for a pipe that nobody writes to", async function () {
      if (process.platform === "win32") this.skip();
      const file = path.join(folder, "pipe.yaml");
      execFileSync("mkfifo", [file]);
      const { findings } = await read({ file });
      assert.ok(findings === "none" || findings.length === 0);
    });

    it("is none where a folder has the name of a file", async () => {
      const file = path.join(folder, "folder.yaml");
      mkdirSync(file);
      assert.equal((await read({ file })).findings, "none");
    });

    it("lists neither pipes nor what lies behind a linked folder", async function () {
      if (process.platform === "win32") this.skip();
      const project = path.join(folder, "project");
      mkdirSync(path.join(project, "requirements"), { recursive: true });
      mkdirSync(path.join(folder, "elsewhere"));
      writeFileSync(path.join(folder, "elsewhere/REQ-002.yaml"), "");
      writeFileSync(path.join(project, "requirements/REQ-001.yaml"), "");
      execFileSync("mkfifo", [path.join(project, "requirements/pipe.yaml")]);
      symlinkSync(path.join(folder, "elsewhere"), path.join(project, "requirements/more"));
      symlinkSync(path.join(folder, "elsewhere"), path.join(project, "risks"));
      assert.deepEqual(await diskFolder(project).list(), ["requirements/REQ-001.yaml"]);
    });
  });
});

describe("any text", () => {
  const units = fc.constantFrom(..."-?:,[]{}#&*!|>'\"%@`<=~ \n\r\t\0\ufeff\ud800\u2028ab01");
  const pieces = fc.constantFrom(
    ...[
      "- ",
      "-",
      ": ",
      ":",
      "? ",
      ", ",
      "[",
      "]",
      "{",
      "}",
      "[a]",
      "{a: 1}",
      "key: ",
      "a",
      "1",
      "null",
      "~",
    ],
    ...["\n", "\n", "\n  ", "\n ", "\r\n", "\n\n", " ", "\n#c\n", " #c", "|\n", ">1\n", "'", '"', "''", '""'],
    ...["\\", "\\x41", "<<", "---\n", "&a", "*a", "!", "+", "2", "."],
  );
  const anyText = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: units, maxLength: 200 }),
    fc.array(units, { maxLength: 12 }).map((part) => part.join("").repeat(200)),
  );

  it("is read without a throw, and by the fast parser like by the other", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { problems, value } = parseRanged(text, t);
        for (const { span } of problems) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.start <= text.length);
        }
        const fast = parseFast(text);
        if (fast.ok) assert.deepEqual([problems, fast.value], [[], value]);
      }),
      { numRuns },
    );
  });

  it("becomes a file whose records are checked, whatever it holds", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings } = readSource("requirements.yaml", "requirement", { text }, t);
        // What a message holds of the file may look like a place that nobody has filled in.
        const unfilled = findings.flatMap(({ message }) => message.match(/\{\w+\}|undefined/g) ?? []);
        assert.deepEqual(
          unfilled.filter((place) => !text.includes(place)),
          [],
        );
      }),
      { numRuns },
    );
  });

  it("is read as bytes from a file without a throw", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "assent-bytes-"));
    const disk = diskFolder(folder);
    try {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (content) => {
          writeFileSync(path.join(folder, "risks.yaml"), content);
          const source = await disk.read("risks.yaml");
          assert.ok(source);
          readSource("risks.yaml", "risk", source, t);
        }),
        { numRuns: Math.min(numRuns, 500) },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
