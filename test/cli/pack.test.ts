import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Pack } from "../../src/core/exchange/pack/pack.ts";
import { responseTo, textOf } from "../core/exchange/pack/support/packResponse.ts";
import { analysed } from "../core/exchange/pack/support/packStory.ts";
import { pm } from "../core/workflow/support/people.ts";
import { runCli } from "./support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

describe("assent pack", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), Object.fromEntries(analysed().texts)));
  const assent = (...argv: string[]) => runCli(folder(), ["pack", ...argv]);
  const send = (...argv: string[]) => assent("all-open", "--for", "SH-001", "--by", pm, ...argv);
  const read = (file: string) => readFileSync(path.join(folder(), file), "utf8");
  const pack = () => JSON.parse(read("packs/PACK-001.json")) as Pack;

  it("writes a page, registers it, and takes the answer in", async () => {
    const sent = await send("--out", "li.html");
    assert.deepEqual([sent.status, sent.err], [0, ""]);
    assert.match(
      sent.out,
      /^PACK-001 for Li Wei: REQ-001, REQ-002\nWritten: li\.html, packs\/PACK-001\.json\n/,
    );
    assert.match(read("li.html"), /Export REQ-001/);
    writeFileSync(path.join(folder(), "answer.json"), textOf(responseTo(pack(), { "REQ-001": "CONFIRM" })));
    const { status, out } = await assent("import", "answer.json");
    assert.equal(status, 0);
    assert.equal(
      out,
      "Li Wei answered PACK-001; kept as evidence/PACK-001-response.json.\nStill open: REQ-002\nREQ-001  analysed → confirmed\n",
    );
    assert.equal(read("evidence/PACK-001-response.json"), read("answer.json"));
    assert.doesNotMatch((await runCli(folder(), ["check"])).out, /evidence-changed|(?:workflow|schema)\//);
  });

  it("writes a folder with the same content for programs, the same at the same moment", async () => {
    await send("--out", "one");
    const first = read("one/data.json");
    rmSync(path.join(folder(), "packs"), { recursive: true });
    await send("--out", "two");
    assert.equal(read("two/data.json"), first);
    assert.equal(read("two/index.html"), read("one/index.html"));
    const { items } = JSON.parse(first) as { items: readonly { record: string; kind: string }[] };
    assert.deepEqual(
      items.map(({ record, kind }) => [record, kind]),
      [
        ["REQ-001", "requirement"],
        ["REQ-002", "requirement"],
      ],
    );
  });

  it("writes nothing on a dry run, and registers nothing that it could not write", async () => {
    const before = readTree(folder());
    assert.match((await send("--dry-run")).out, /Nothing is written; this would be: PACK-001\.html, packs/);
    assert.deepEqual(readTree(folder()), before);
    mkdirSync(path.join(folder(), "there.html"));
    const { status } = await send("--out", "there.html");
    assert.equal(status, 2);
    assert.ok(!existsSync(path.join(folder(), "packs/PACK-001.json")));
  });

  it("refuses a response that was edited, and leaves every file alone", async () => {
    await send();
    const text = textOf(responseTo(pack(), { "REQ-001": "CONFIRM" })).replace('"CONFIRM"', '"BASELINE"');
    writeFileSync(path.join(folder(), "answer.json"), text);
    const before = readTree(folder());
    const { status, out, err } = await assent("import", "answer.json");
    assert.deepEqual([status, out], [1, ""]);
    assert.equal(err, "assent: PACK-001 doesn't offer “BASELINE” for “REQ-001”: the response was edited.\n");
    const asJson = await assent("import", "answer.json", "--format", "json");
    const { reasons } = JSON.parse(asJson.out) as { reasons: readonly { code: string }[] };
    assert.deepEqual(
      reasons.map(({ code }) => code),
      ["not-offered"],
    );
    assert.deepEqual(readTree(folder()), before);
  });

  it("is in the language of who is asked", async () => {
    const register = read("stakeholders.yaml").replace(
      "  side: external",
      "  preferences: {language: zh-CN}\n  side: external",
    );
    writeTree(folder(), { "stakeholders.yaml": register });
    await send("--out", "li.html");
    assert.match(read("li.html"), /<html lang="zh-CN">/);
    assert.match(read("li.html"), /请您阅读并答复/);
  });

  for (const [name, argv, message] of [
    ["nothing to pack", ["--for", "SH-001"], /Say what to pack/],
    ["nobody to ask", ["all-open"], /Say who is asked/],
    ["nobody we know", ["all-open", "--for", "Bob"], /Nobody in the register is called “Bob”/],
    ["a day that is none", ["all-open", "--for", "SH-001", "--until", "soon"], /“--until” must be a date/],
    [
      "an option of the way out on the way in",
      ["import", "x.json", "--for", "SH-001"],
      /“--for” does not go with “import”/,
    ],
    ["no file to import", ["import"], /Name the response file/],
  ] as const) {
    it(`says what is wrong with ${name}`, async () => {
      const { status, err } = await assent(...argv, ...(name.includes("import") ? [] : ["--by", pm]));
      assert.ok(status > 0);
      assert.match(err, message);
    });
  }
});
