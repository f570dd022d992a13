import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { WriteConflict, writeFiles } from "../../../src/node/writeFiles.ts";
import { livingProject } from "../support/livingProject.ts";
import { cleanProject } from "../support/projects.ts";
import { runCli } from "../support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "../support/tree.ts";
import { foldingCase } from "./foldingCase.ts";

describe("names that some file systems take for the same", () => {
  const folder = temporaryFolder();
  const assent = (...argv: readonly string[]) => runCli(folder(), argv);
  const codes = async () => {
    const { problems } = JSON.parse((await assent("check", "--format", "json")).out) as {
      problems: readonly { code: string; file: string }[];
    };
    return problems.map(({ code, file }) => `${file.normalize("NFC")} ${code}`);
  };

  it("never overwrite each other where upper and lower case are one", async () => {
    writeTree(folder(), { "risks/risk-001.yaml": "precious" });
    await foldingCase(async () => {
      await assert.rejects(
        writeFiles(folder(), [{ path: "risks/RISK-001.yaml", text: "new", expected: undefined }]),
        (error) => error instanceof WriteConflict && error.path === "risks/RISK-001.yaml",
      );
      const twice = ["lessons/a.yaml", "lessons/A.yaml"];
      await assert.rejects(
        writeFiles(
          folder(),
          twice.map((name) => ({ path: name, text: name, expected: undefined })),
        ),
        WriteConflict,
      );
    });
    assert.deepEqual(readTree(folder()), { "risks/": "", "risks/risk-001.yaml": "precious" });
  });

  it("are both read where they are two files, and their records are told apart", async () => {
    writeTree(folder(), {
      ...cleanProject,
      "risks/RISK-001.yaml": "id: RISK-001\ntitle: A\nstatus: identified\nhistory: []\n",
      "risks/risk-001.yaml": "id: RISK-001\ntitle: B\nstatus: identified\nhistory: []\n",
    });
    const found = (await codes()).filter((line) => line.includes("id/"));
    assert.deepEqual(found, ["risks/RISK-001.yaml id/duplicate", "risks/risk-001.yaml id/duplicate"]);
  });

  for (const form of ["NFC", "NFD"] as const) {
    it(`are written as they are listed: ${form}, with accents and in Chinese`, async () => {
      const name = `requirements/${"Prüfé 需求が".normalize(form)}.yaml`;
      const { "requirements/REQ-001.yaml": text = "", ...rest } = livingProject;
      writeTree(folder(), { ...rest, [name]: text });
      const before = readdirSync(path.join(folder(), "requirements"));
      assert.equal((await assent("transition", "REQ-001", "ANALYSE", "--by", "SH-002")).status, 0);
      assert.deepEqual(readdirSync(path.join(folder(), "requirements")), before);
      assert.match(readFileSync(path.join(folder(), name), "utf8"), /status: analysed/);
    });
  }
});
