import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "../../src/core/model/translate.ts";
import { parseRanged } from "../../src/core/yaml/parseRanged.ts";
import { runCli } from "./support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

describe("assent init", () => {
  const folder = temporaryFolder();

  /** The settings that were written, as values. */
  function settings(below = ""): Readonly<Record<string, unknown>> {
    const text = readTree(path.join(folder(), below))["assent.yaml"] ?? "";
    const { value, problems } = parseRanged(Buffer.from(text, "latin1").toString("utf8"), createTranslator());
    assert.deepEqual(problems, []);
    return value as Readonly<Record<string, unknown>>;
  }

  it("begins a project that has no problems, and says what it wrote", async () => {
    const { status, out, err } = await runCli(folder(), ["init"]);
    assert.deepEqual([status, out, err], [0, "Created assent.yaml\nCreated charter.yaml\n", ""]);
    assert.deepEqual(Object.keys(readTree(folder())), ["assent.yaml", "charter.yaml"]);
    const check = await runCli(folder(), ["check", "--stage", "release"]);
    assert.deepEqual([check.status, check.out], [0, "No problems: 2 files checked.\n"]);
  });

  it("takes the name, the client and the time zone from its options", async () => {
    const options = ["--name", "发票: #1 门户", "--client=- Northwind", "--time-zone", "Asia/Shanghai"];
    assert.equal((await runCli(folder(), ["init", ...options])).status, 0);
    const { name, client, timeZone, locale } = settings();
    assert.deepEqual(
      [name, client, timeZone, locale],
      ["发票: #1 门户", "- Northwind", "Asia/Shanghai", "en"],
    );
    assert.equal((await runCli(folder(), ["check"])).status, 0);
  });

  it("makes the folder that is named, and names the project after it", async () => {
    const { status, out } = await runCli(folder(), ["init", "客户 a/门户", "--lang", "zh-CN"]);
    assert.equal(status, 0);
    assert.ok(out.includes(path.join("客户 a/门户", "assent.yaml")), out);
    assert.equal(settings("客户 a/门户").name, "门户");
    assert.equal(settings("客户 a/门户").locale, "zh-CN");
    assert.equal("client" in settings("客户 a/门户"), false);
  });

  for (const existing of ["assent.yaml", "charter.yaml"]) {
    it(`refuses where ${existing} is there, names it and leaves everything as it was`, async () => {
      writeTree(folder(), { [existing]: "mine: true\r\n", "notes.txt": "n" });
      const old = readTree(folder());
      const { status, out, err } = await runCli(folder(), ["init"]);
      assert.deepEqual([status, out], [2, ""]);
      assert.ok(err.includes(existing), err);
      assert.deepEqual(readTree(folder()), old);
    });
  }

  it("refuses where a folder or a link stands in the place of a file", async () => {
    mkdirSync(path.join(folder(), "one/assent.yaml"), { recursive: true });
    mkdirSync(path.join(folder(), "two"));
    symlinkSync("elsewhere.yaml", path.join(folder(), "two/charter.yaml"));
    const old = readTree(folder());
    assert.equal((await runCli(folder(), ["init", "one"])).status, 2);
    assert.equal((await runCli(folder(), ["init", "two"])).status, 2);
    assert.deepEqual(readTree(folder()), old);
  });

  it("refuses where the folder is a file", async () => {
    writeFileSync(path.join(folder(), "file"), "mine");
    for (const dir of ["file", "file/below"]) {
      const { status, out, err } = await runCli(folder(), ["init", dir]);
      assert.deepEqual([status, out], [2, ""]);
      assert.ok(err.includes("file"), err);
    }
    assert.deepEqual(readTree(folder()), { file: "mine" });
  });

  it("refuses settings that its own check would refuse, and writes nothing", async () => {
    for (const options of [
      ["--time-zone", "the office"],
      ["--name", ""],
      ["--name", "n".repeat(10_000)],
    ]) {
      const { status, out, err } = await runCli(folder(), ["init", "new", ...options]);
      assert.deepEqual([status, out], [1, ""], options.join(" "));
      assert.match(err, /^(?:assent: “\w+” [^\n]+\n)+$/);
      assert.deepEqual(readTree(folder()), {});
    }
  });
});
