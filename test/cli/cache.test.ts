import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { cacheFolder } from "../../src/node/cacheFolder.ts";
import { makeRoom } from "../../src/node/cacheRoom.ts";
import { oddPath, troubledProject } from "./support/projects.ts";
import { type CliResult, runCli } from "./support/runCli.ts";
import { makeFolder, readTree, temporaryFolder, writeTree } from "./support/tree.ts";

const second = "requirements/REQ-002.yaml";

describe("assent check with a cache", () => {
  const around = temporaryFolder();
  const cache = () => path.join(around(), "caches");
  const project = () => path.join(around(), "project");

  beforeEach(() => writeTree(project(), troubledProject));

  function check(...more: readonly string[]): Promise<CliResult> {
    return runCli(project(), ["check", ...more], { env: { ASSENT_CACHE_DIR: cache() } });
  }

  /** Checks with the cache as it is, and compares with what a check says that knows none. */
  async function assertSame(why: string): Promise<void> {
    const fresh = await check("--no-cache");
    assert.deepEqual(await check(), fresh, why);
    assert.deepEqual(await check(), fresh, `${why}, again`);
  }

  function kept(part: string): string {
    const name = readdirSync(cache()).find((one) => one.endsWith(`.${part}`));
    assert.ok(name, part);
    return path.join(cache(), name);
  }

  it("says the same as without one, in every format", async () => {
    await check();
    for (const format of ["text", "json", "sarif", "junit", "github"]) {
      const fresh = await check("--no-cache", "--format", format);
      assert.deepEqual(await check("--format", format), fresh, format);
    }
  });

  it("says the same at another stage, on another day and in another language", async () => {
    await check();
    for (const more of [["--stage", "release"], ["--now", "2027-01-01"], ["--lang", "zh-CN"], []]) {
      assert.deepEqual(await check(...more), await check("--no-cache", ...more), more.join(" "));
    }
  });

  it("writes nothing into the project, and what it writes only the user may read", async () => {
    const before = readTree(project());
    await check();
    assert.deepEqual(readTree(project()), before);
    const modes = ["", "outcome", "records"].map(
      (part) => statSync(part ? kept(part) : cache()).mode & 0o777,
    );
    assert.deepEqual(modes, process.platform === "win32" ? [0o666, 0o666, 0o666] : [0o700, 0o600, 0o600]);
    assert.equal(readdirSync(cache()).length, 2);
  });

  it("writes nothing with --no-cache", async () => {
    await check("--no-cache");
    assert.throws(() => readdirSync(cache()), { code: "ENOENT" });
  });

  it("sees what changed, though the file is as long and as old as before", async () => {
    await check();
    const file = path.join(project(), second);
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, "utf8").replace("Two", "2: "));
    utimesSync(file, atime, mtime);
    await assertSame("a title of another kind");
  });

  it("sees what came, went and was mended", async () => {
    await check();
    rmSync(path.join(project(), second));
    await assertSame("a file that is gone");
    writeTree(project(), { "requirements/REQ-003.yaml": "id: REQ-003\ntitle: [\n" });
    await assertSame("a file that can't be read");
    assert.notEqual((await check("--fix")).status, 2);
    await assertSame("what was mended");
  });

  it("doesn't use what is damaged, wherever it is", async () => {
    await check();
    for (const part of ["outcome", "records"]) {
      const whole = readFileSync(kept(part));
      for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 40)) {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ 0x81;
        writeFileSync(kept(part), damaged);
        // Without the outcome, the records are looked at.
        if (part === "records") rmSync(kept("outcome"));
        await assertSame(`${part}, byte ${at}`);
        truncateSync(kept(part), at);
        if (part === "records") rmSync(kept("outcome"));
        await assertSame(`${part}, cut at ${at}`);
      }
    }
  });

  it("doesn't use what others may have written", async function () {
    if (process.platform === "win32") return this.skip();
    await check();
    const file = kept("outcome");
    const forged = path.join(around(), "forged");
    const honest = readFileSync(file);
    chmodSync(file, 0o666);
    await assertSame("a file that others may write");
    writeFileSync(forged, honest, { mode: 0o600 });
    rmSync(file);
    symlinkSync(forged, file);
    await assertSame("a link");
  });

  it("never looks for one inside a project", async () => {
    await check();
    const stolen = ["outcome", "records"].map((part) => [
      path.basename(kept(part)),
      readFileSync(kept(part)),
    ]);
    const names = Object.fromEntries(
      stolen.flatMap(([name, bytes]) => [
        [`.assent-cache/${name}`, bytes],
        [`.cache/assent/${name}`, bytes],
      ]),
    ) as Record<string, Uint8Array>;
    writeTree(project(), { ...names, [second]: "id: REQ-002\ntitle: Other\nstatus: wrong\n" });
    rmSync(cache(), { recursive: true });
    const fresh = await check("--no-cache");
    for (const env of [
      {},
      { ASSENT_CACHE_DIR: ".assent-cache" },
      { HOME: "." },
      { XDG_CACHE_HOME: ".cache" },
    ]) {
      assert.deepEqual(await runCli(project(), ["check"], { env }), fresh, JSON.stringify(env));
    }
  });

  it("goes on without one where the folder can't be made or written", async () => {
    writeFileSync(cache(), "a file");
    await assertSame("a file in the way");
    rmSync(cache());
    mkdirSync(cache(), { mode: 0o500 });
    await assertSame("a folder that may only be read");
    assert.equal(process.getuid?.() === 0 || readdirSync(cache()).length === 0, true);
  });

  it("is another one for each project", async () => {
    const other = makeFolder();
    try {
      writeTree(other, { ...troubledProject, [oddPath]: "" });
      await check();
      await runCli(other, ["check"], { env: { ASSENT_CACHE_DIR: cache() } });
      assert.equal(readdirSync(cache()).length, 4);
      await assertSame("beside another project");
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });

  it("holds one whole check when several processes write it at once", async () => {
    const program = path.resolve("dist/cli.js");
    const fresh = await check("--no-cache");
    const env = { PATH: process.env.PATH, ASSENT_CACHE_DIR: cache(), LANG: "en_US.UTF-8" };
    const args = ["check", "--now", "2026-06-15T09:00:00Z"];
    const outputs = await Promise.all(
      Array.from({ length: 4 }, async (_, index) => {
        const stage = index % 2 === 0 ? "work" : "release";
        const child = spawn(process.execPath, [program, ...args, "--stage", stage], { cwd: project(), env });
        let out = "";
        for await (const data of child.stdout) out += data;
        return { stage, out };
      }),
    );
    for (const { stage, out } of outputs) if (stage === "work") assert.equal(out, fresh.out);
    assert.equal(readdirSync(cache()).length, 2);
    await assertSame("after four processes");
  });
});

describe("the room that caches take", () => {
  const folder = temporaryFolder();

  function put(letter: string, ending: string, bytes: number, minute: number): string {
    const name = `${letter.repeat(43)}.${ending}`;
    const file = path.join(folder(), name);
    writeFileSync(file, "x".repeat(bytes));
    const time = new Date(Date.UTC(2026, 5, 15, 9, minute));
    utimesSync(file, time, time);
    return name;
  }

  it("is bounded in number and in size: the oldest go first", () => {
    const [a, b, c, d] = ["a", "b", "c", "d"].map((letter, at) => put(letter, "records", 100, at));
    writeFileSync(path.join(folder(), "notes.txt"), "x".repeat(5000));
    makeRoom(folder(), { bytes: 1000, files: 3 });
    assert.deepEqual(readdirSync(folder()).sort(), [b, c, d, "notes.txt"].sort());
    makeRoom(folder(), { bytes: 250, files: 3 });
    assert.deepEqual(readdirSync(folder()).sort(), [c, d, "notes.txt"].sort());
    assert.ok(a);
  });

  it("is given back by writes that were never finished", () => {
    const left = put("a", "records.7.tmp", 1, 0);
    const fresh = put("b", "records.8.tmp", 1, 59);
    const last = put("c", "records", 1, 61);
    makeRoom(folder(), { bytes: 100, files: 3 });
    assert.deepEqual(readdirSync(folder()).sort(), [fresh, last].sort());
    assert.ok(left);
  });
});

describe("the folder of caches", () => {
  const cases: readonly (readonly [NodeJS.Platform, Record<string, string>, string | undefined])[] = [
    ["linux", { HOME: "/home/li" }, "/home/li/.cache/assent"],
    ["linux", { HOME: "/home/li", XDG_CACHE_HOME: "/tmp/c" }, "/tmp/c/assent"],
    ["linux", { HOME: "/home/li", XDG_CACHE_HOME: "c" }, "/home/li/.cache/assent"],
    ["linux", {}, undefined],
    ["darwin", { HOME: "/Users/li" }, "/Users/li/Library/Caches/assent"],
    ["linux", { HOME: "/home/li", ASSENT_CACHE_DIR: "/tmp/own" }, "/tmp/own"],
    ["linux", { HOME: "/home/li", ASSENT_CACHE_DIR: "own" }, undefined],
    ["linux", { HOME: "/home/li", ASSENT_CACHE_DIR: "" }, undefined],
  ];
  for (const [platform, env, folder] of cases) {
    it(`is ${folder ?? "nowhere"} on ${platform} with ${JSON.stringify(env)}`, function () {
      if (path.sep !== "/") return this.skip();
      assert.equal(cacheFolder(env, platform), folder);
    });
  }
});
