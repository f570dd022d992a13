import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { agreedProject } from "./support/agreedProject.ts";
import { type CliFacts, runCli } from "./support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

describe("assent baseline diff", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), agreedProject));
  const call = (argv: readonly string[], facts?: CliFacts) =>
    runCli(folder(), ["baseline", "diff", ...argv], facts);
  const diff = (...argv: readonly string[]) => call(argv);

  it("shows what was added, removed and changed, by words", async () => {
    const { status, out, err } = await diff("BL-001", "BL-002");
    assert.deepEqual([status, err], [0, ""]);
    assert.deepEqual(out.split("\n"), [
      "BL-001  2026-03-02  Records: 3  Release 1",
      "BL-002  2026-04-02  Records: 3  Release 2",
      "",
      "Changed: 1, added: 1, removed: 1, unchanged: 1",
      "",
      "Changed records",
      "  REQ-001  Export paid invoices",
      "    Title",
      "      Export {+paid +}invoices",
      "    Priority",
      "      [-Must have-] {+Should have+}",
      "    Depends on",
      "      [-REQ-002-]",
      "      {+REQ-003+}",
      "",
      "Added records",
      "  + REQ-004  Pay by card",
      "",
      "Removed records",
      "  - REQ-003  Print reminders",
      "",
    ]);
  });

  it("compares with the working copy where nothing or “work” follows", async () => {
    const { status, out } = await diff("BL-002");
    assert.equal(status, 0);
    assert.match(out, /^Working copy .*\n\nChanged: 1, added: 0, removed: 0, unchanged: 2\n/m);
    assert.ok(out.includes("Find [-an-]{+any+} invoice"));
    assert.equal((await diff("BL-002", "work")).out, out);
  });

  it("gives as data what changed", async () => {
    const { out } = await diff("BL-001", "BL-002", "--format", "json");
    const { before, ...data } = JSON.parse(out);
    assert.match(before.seal, /^sha256-/);
    assert.deepEqual(
      { ...before, seal: "" },
      {
        ...{ id: "BL-001", title: "Release 1", date: "2026-03-02", records: 3, intact: true, seal: "" },
      },
    );
    assert.equal(data.after.id, "BL-002");
    assert.deepEqual(
      { ...data, after: {} },
      {
        version: 1,
        after: {},
        added: [{ id: "REQ-004", title: "Pay by card" }],
        removed: [{ id: "REQ-003", title: "Print reminders" }],
        changed: [
          {
            id: "REQ-001",
            title: "Export paid invoices",
            fields: [
              {
                path: "title",
                before: "Export invoices",
                after: "Export paid invoices",
                segments: [
                  { change: "same", text: "Export " },
                  { change: "added", text: "paid " },
                  { change: "same", text: "invoices" },
                ],
              },
              { path: "priority", before: "must", after: "should" },
              { path: "dependsOn", before: ["REQ-002"], after: ["REQ-003"] },
            ],
          },
        ],
        counts: { added: 1, removed: 1, changed: 1, unchanged: 1 },
      },
    );
  });

  it("writes a document in the language of the project, or in the one that is asked for", async () => {
    const file = path.join(folder(), "changes.html");
    assert.deepEqual(await diff("BL-001", "work", "--format", "html", "--output", "changes.html"), {
      ...{ status: 0, out: "", err: "" },
    });
    assert.match(readFileSync(file, "utf8"), /<html lang="zh-CN">[\s\S]*<h1>BL-001 之后的变更<\/h1>/);
    await diff("BL-001", "work", "--format", "html", "--output", "changes.html", "--lang", "en");
    assert.match(readFileSync(file, "utf8"), /<html lang="en">[\s\S]*<h1>Changes since BL-001<\/h1>/);
  });

  it("exits with 1 for differences only where that is asked for", async () => {
    assert.equal((await diff("BL-001", "BL-002", "--exit-code")).status, 1);
    assert.equal((await diff("BL-001", "BL-001", "--exit-code")).status, 0);
  });

  it("compares files outside of any project", async () => {
    const texts = ["BL-001", "BL-002"].map((id) => agreedProject[`baselines/${id}.yaml`] ?? "");
    writeTree(folder(), { "mailed/a.yaml": texts[0] ?? "", "mailed/b.yaml": texts[1] ?? "" });
    const { out } = await runCli(path.join(folder(), "mailed"), ["baseline", "diff", "a.yaml", "b.yaml"]);
    assert.match(out, /Changed: 1, added: 1, removed: 1, unchanged: 1/);
  });

  it("warns of a baseline that is not as it was created, and of files that can't be read", async () => {
    const file = path.join(folder(), "baselines/BL-001.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("Find an invoice", "Find some invoice"));
    writeTree(folder(), { "requirements/REQ-001.yaml": "id: [\n" });
    const { status, err } = await diff("BL-001", "work");
    assert.equal(status, 0);
    assert.deepEqual(err.split("\n"), [
      "assent: “requirements/REQ-001.yaml” can't be read, so its records count as removed.",
      "assent: “BL-001” is not as it was created: “assent baseline verify BL-001” says where.",
      "",
    ]);
  });

  it("marks changes by signs, with or without colours, and shows no control characters", async () => {
    const file = path.join(folder(), "requirements/REQ-002.yaml");
    writeFileSync(
      file,
      'id: REQ-002\nstatus: baselined\npriority: must\ntitle: "Find an invoice \\e[31m\\u202e"\n',
    );
    const { out } = await diff("BL-002");
    assert.ok(out.includes("Find an invoice{+ \ufffd[31m[U+202E]+}"), out);
    const coloured = (await call(["BL-002"], { isTerminal: true })).out;
    assert.ok(coloured.includes("\u001b[32m{+ \ufffd[31m[U+202E]+}\u001b[39m"));
  });

  const refused: readonly (readonly [argv: readonly string[], message: string])[] = [
    [[], "Name the baseline to begin from"],
    [["work", "BL-001"], "Name the baseline to begin from"],
    [["BL-001", "BL-002", "BL-003"], "“BL-003” is one argument too many."],
    [["BL-001", "BL-009"], "There is no baseline “BL-009”."],
    [["requirements/REQ-001.yaml", "BL-001"], "can't be read as one baseline"],
    [["BL-001", "--output", "requirements/REQ-001.yaml"], "is there already"],
    [["BL-001", "--format", "html", "--output", "no/such/folder.html"], "There is no “"],
    [["BL-001", "--format", "yaml"], "“--format” must be one of: text, json, html."],
  ];
  for (const [argv, message] of refused) {
    it(`could not run for ${argv.join(" ") || "nothing"}, and writes nothing`, async () => {
      const before = readTree(folder());
      const { status, err } = await diff(...argv);
      assert.equal(status, 2);
      assert.ok(err.includes(message), err);
      assert.deepEqual(readTree(folder()), before);
    });
  }

  it("is one of three words, each with options of its own", async () => {
    assert.match(
      (await runCli(folder(), ["baseline", "drop"])).err,
      /“drop” must be one of: create, verify, diff\./,
    );
    const { err } = await runCli(folder(), ["baseline", "verify", "--exit-code"]);
    assert.match(err, /“--exit-code” does not go with “verify”/);
  });
});
