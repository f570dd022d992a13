import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ann, client, livingProject } from "./support/livingProject.ts";
import { runCli } from "./support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

/** A lifecycle of lessons that has neither “reviewed” nor “shared”. */
const lifecycle = [
  "kind: lesson",
  "initial: captured",
  "states:",
  "  captured: {on: {REVIEW: checked}}",
  "  checked: {on: {SHARE: published}}",
  "  published: {type: final}",
  "",
].join("\n");

const lesson = (id: string) =>
  `- {id: ${id}, title: Ask early, status: captured, situation: Late, advice: Ask, history: []}\n`;

describe("assent workflow migrate", () => {
  const folder = temporaryFolder();
  const assent = (...argv: string[]) => runCli(folder(), ["workflow", "migrate", "lesson", ...argv]);
  const both = ["--map", "reviewed=checked", "--map", "shared=published"];
  const lessons = () => readFileSync(path.join(folder(), "lessons.yaml"), "utf8");

  beforeEach(async () => {
    writeTree(folder(), {
      ...livingProject,
      "lessons.yaml": ["LES-001", "LES-002", "LES-003"].map(lesson).join(""),
    });
    for (const [id = "", event = ""] of [
      ["LES-001", "REVIEW"],
      ["LES-002", "REVIEW"],
      ["LES-002", "SHARE"],
    ])
      assert.equal((await runCli(folder(), ["transition", id, event, "--by", ann])).status, 0);
    writeTree(folder(), { "workflows/lesson.yaml": lifecycle });
  });

  it("lists, without a map, the records that are in no state any more and the states that there are", async () => {
    const { status, out } = await assent();
    assert.equal(status, 0);
    assert.match(out, /^LES-001 {2}reviewed\nLES-002 {2}shared\n\n[^\n]*captured, checked, published\n/);
    assert.match(out, /--map old=new/);
    assert.deepEqual(JSON.parse((await assent("--format", "json")).out), {
      version: 1,
      kind: "lesson",
      stranded: [
        { record: "LES-001", status: "reviewed" },
        { record: "LES-002", status: "shared" },
      ],
      states: ["captured", "checked", "published"],
    });
  });

  it("moves them, says which, and leaves a sound project", async () => {
    assert.equal((await runCli(folder(), ["check"])).status, 1);
    const { status, out, err } = await assent(...both, "--by", ann);
    assert.deepEqual([status, err], [0, ""]);
    assert.equal(out, "LES-001  reviewed → checked\nLES-002  shared → published\n");
    assert.equal(lessons().match(/event: MIGRATE/g)?.length, 2);
    const { status: sound, out: problems } = await runCli(folder(), ["check"]);
    assert.equal(sound, 0, problems);
    assert.match((await assent()).out, /^No record has to be moved\./);
    assert.match((await runCli(folder(), ["history", "LES-001"])).out, / Migrate +→ checked\n/);
    assert.equal((await runCli(folder(), ["transition", "LES-001", "SHARE", "--by", ann])).status, 0);
  });

  it("moves only those whose state the map names", async () => {
    const { out } = await assent("--map", "reviewed=checked", "--by", ann, "--format", "json");
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      ok: true,
      kind: "lesson",
      dryRun: false,
      steps: [{ record: "LES-001", event: "MIGRATE", from: "reviewed", to: "checked" }],
      created: [],
      passedOver: [],
      files: ["lessons.yaml"],
    });
    assert.match((await assent()).out, /^LES-002 {2}shared\n\n/);
  });

  it("writes nothing with --dry-run, and shows what would change", async () => {
    const before = readTree(folder());
    const { status, out } = await assent(...both, "--by", ann, "--dry-run");
    assert.equal(status, 0);
    assert.match(out, /\n--- lessons\.yaml\n\+\+\+ lessons\.yaml\n@@ /);
    assert.equal(out.match(/^\+.*event: MIGRATE/gm)?.length, 2);
    assert.deepEqual(readTree(folder()), before);
  });

  it("refuses states that don't fit, and people outside the team, all at once", async () => {
    const before = readTree(folder());
    const argv = ["--map", "reviewed=nowhere", "--map", "captured=checked", "--by", client];
    const { status, out, err } = await assent(...argv);
    assert.deepEqual([status, out], [1, ""]);
    assert.equal(err.match(/✗ /g)?.length, 3);
    for (const text of ["“nowhere”", "“captured”", "member of the team"]) assert.ok(err.includes(text), err);
    const asJson = JSON.parse((await assent(...argv, "--format", "json")).out);
    assert.deepEqual(
      [asJson.ok, asJson.reasons.map(({ code }: { code: string }) => code)],
      [false, ["state-unknown", "state-exists", "no-authority"]],
    );
    assert.deepEqual(readTree(folder()), before);
  });

  it("is content with nothing to do", async () => {
    assert.deepEqual(await assent("--map", "gone=checked", "--by", ann), {
      status: 0,
      out: "No record is in these states.\n",
      err: "",
    });
  });

  it("speaks Chinese", async () => {
    const outputs = [
      await assent("--lang", "zh-CN"),
      await assent("--map", "a=b", "--by", client, "--lang", "zh-CN"),
    ];
    for (const { out, err } of outputs) assert.match(out + err, /\p{Script=Han}/u);
  });
});
