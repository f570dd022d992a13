import assert from "node:assert/strict";
import { printYaml } from "../../src/core/yaml/print.ts";
import { agreedProject, contents, sealedBaseline } from "./support/agreedProject.ts";
import { runCli } from "./support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

const first = "baselines/BL-001.yaml";
const firstText = agreedProject[first] ?? "";

describe("assent baseline verify", () => {
  const folder = temporaryFolder();
  const verify = (...argv: readonly string[]) => runCli(folder(), ["baseline", "verify", ...argv]);

  it("says of every baseline of the project that it is intact, and writes nothing", async () => {
    writeTree(folder(), agreedProject);
    const before = readTree(folder());
    const { status, out, err } = await verify();
    assert.deepEqual([status, err], [0, ""]);
    assert.deepEqual(out.split("\n"), [
      "intact  BL-001  baselines/BL-001.yaml  Records: 3",
      "intact  BL-002  baselines/BL-002.yaml  Records: 3",
      "",
    ]);
    assert.deepEqual(readTree(folder()), before);
  });

  it("verifies only what is named: ids, or files outside of any project", async () => {
    writeTree(folder(), agreedProject);
    assert.match((await verify("BL-002")).out, /^intact {2}BL-002 [^\n]+\n$/);
    writeTree(folder(), { "mailed/agreed.yaml": firstText });
    const { status, out } = await runCli(`${folder()}/mailed`, ["baseline", "verify", "agreed.yaml"]);
    assert.deepEqual([status, out], [0, "intact  BL-001  agreed.yaml  Records: 3\n"]);
  });

  it("needs no project for a file", async () => {
    writeTree(folder(), { "agreed.yaml": firstText });
    assert.deepEqual((await verify("agreed.yaml")).status, 0);
  });

  it("names the line of every fault, and exits with 1", async () => {
    writeTree(folder(), {
      ...agreedProject,
      [first]: firstText.replace("Find an invoice", "Find some invoice"),
    });
    const { status, out } = await verify();
    assert.equal(status, 1);
    const line = firstText.slice(0, firstText.indexOf("Find an invoice")).split("\n").length;
    assert.match(
      out,
      new RegExp(`^baselines/BL-001.yaml:${line} {2}broken {2}The content of “REQ-002” is not`, "m"),
    );
    assert.match(out, /^intact {2}BL-002/);
  });

  it("says that a baseline has no seal", async () => {
    writeTree(folder(), { "a.yaml": firstText.replace(/^seal: .*\n/m, "") });
    const { status, out } = await verify("a.yaml");
    assert.deepEqual(
      [status, out],
      [
        1,
        "a.yaml:1  broken  This baseline has no seal: baselines are made by “assent baseline create”, not by hand.\n",
      ],
    );
  });

  const broken: readonly (readonly [name: string, text: string | Uint8Array, code: string])[] = [
    ["that is not YAML", "a: [\n", "yaml/syntax"],
    ["that is not UTF-8", new Uint8Array([0x69, 0xff, 0xfe]), "yaml/encoding"],
    ["that is no baseline", "id: REQ-001\ntitle: A\n", "schema/required"],
    ["that is empty", "", "control/baseline-broken"],
    ["that was changed by hand", firstText.replace("2026-03-02", "2026-03-03"), "control/baseline-broken"],
  ];
  for (const [name, text, code] of broken) {
    it(`gives a fault for a file ${name}`, async () => {
      writeTree(folder(), { "a.yaml": text });
      const { status, out } = await verify("a.yaml", "--format", "json");
      const { version, files } = JSON.parse(out);
      assert.deepEqual([status, version, files.length, files[0].ok], [1, 1, 1, false]);
      assert.ok(
        files[0].faults.some((fault: { code: string }) => fault.code === code),
        out,
      );
    });
  }

  it("gives as data what it found", async () => {
    writeTree(folder(), agreedProject);
    assert.deepEqual(JSON.parse((await verify("BL-001", "--format", "json")).out), {
      version: 1,
      files: [{ file: first, ok: true, baselines: [{ id: "BL-001", records: 3 }], faults: [] }],
    });
  });

  it("verifies a baseline of many megabytes", async () => {
    const many = Array.from({ length: 24_000 }, (_, index) => [`REQ-${index}`, contents["REQ-001"]] as const);
    const baseline = sealedBaseline("BL-001", "2026-03-02", Object.fromEntries(many));
    writeTree(folder(), { ...agreedProject, [first]: printYaml(baseline) });
    const { status, out } = await verify("BL-001");
    assert.deepEqual([status, out], [0, `intact  BL-001  ${first}  Records: 24000\n`]);
  });

  it("could not run where what is named is not there", async () => {
    writeTree(folder(), agreedProject);
    for (const [name, message] of [
      ["BL-009", "There is no baseline “BL-009”."],
      ["gone.yaml", "There is no “"],
      ["./baselines", "“./baselines” is not a file."],
    ] as const) {
      const { status, err } = await verify(name);
      assert.equal(status, 2);
      assert.ok(err.includes(message), err);
    }
  });

  it("is content with a project that has none", async () => {
    writeTree(folder(), { "assent.yaml": "assent: 1\nname: P\n" });
    assert.deepEqual(await verify(), { status: 0, out: "There are no baselines.\n", err: "" });
  });
});
