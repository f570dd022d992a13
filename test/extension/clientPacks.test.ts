import { assert } from "chai";
import { commands, workspace } from "vscode";
import type { Pack } from "../../src/core/exchange/pack/pack.ts";
import type { CreatedPack } from "../../src/extension/commands/createPack.ts";
import type { ImportedAnswers } from "../../src/extension/commands/importClientResponse.ts";
import { responseTo, textOf } from "../core/exchange/pack/support/packResponse.ts";
import { agreedTexts, team } from "./support/agreedProject.ts";
import { beginProject, endProject, inProject, projectUri, restoreProject } from "./support/stepsProject.ts";
import { readSaved, untilShown, uriOf, write } from "./support/workspace.ts";

/** A project of which the client may see everything that a vote on CR-001 is about. */
const texts = Object.fromEntries(
  Object.entries(agreedTexts()).map(([path, text]) => [
    path,
    /^(?:charter|changes|requirements)/.test(path)
      ? text.replaceAll(/^( *)status:/gm, "$1visibility: client\n$1status:")
      : text.replace("status: planned, history", "status: planned, visibility: client, history"),
  ]),
);
const evidence = "evidence/PACK-001-response.json";

async function sendPack(): Promise<CreatedPack | undefined> {
  const given = { project: projectUri(), for: "SH-001", by: team, what: ["CR-001"] };
  const target = uriOf(inProject("for-the-client.html")).toString();
  return commands.executeCommand<CreatedPack | undefined>("assent.createPack", { ...given, target });
}

/** What the client sends back. */
async function answer(vote: string): Promise<string> {
  const pack = JSON.parse(await readSaved(inProject("packs/PACK-001.json"))) as Pack;
  const file = inProject("answer.json");
  await write(file, textOf(responseTo(pack, { "CR-001": vote })));
  return uriOf(file).toString();
}

function bringIn(file: string): Thenable<ImportedAnswers | undefined> {
  return commands.executeCommand("assent.importClientResponse", { project: projectUri(), file });
}

async function documentText(path: string): Promise<string> {
  return (await workspace.openTextDocument(uriOf(inProject(path)))).getText();
}

export function describeClientPacks(): void {
  describe("client packs", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    it("are saved as a page and registered in the project", async () => {
      const created = await sendPack();
      assert.strictEqual(created?.pack, "PACK-001");
      const page = await readSaved(inProject("for-the-client.html"));
      assert.include(page, "CR-001");
      assert.notInclude(page, "x-team");
      assert.include(await readSaved(inProject("packs/PACK-001.json")), '"record": "CR-001"');
    });

    it("come back as a sealed vote with the response as evidence, in one edit", async () => {
      await sendPack();
      const imported = await bringIn(await answer("APPROVE"));
      assert.deepInclude(imported, { pack: "PACK-001", evidence, open: [] });
      const text = await documentText("changes/CR-001.yaml");
      assert.match(
        text,
        /event: APPROVE.*evidence: \{file: evidence\/PACK-001-response\.json, digest: sha256-/,
      );
      assert.include(await documentText(evidence), '"CR-001": "APPROVE"');
    });

    it("are not answered twice, and say so where the project stays as it is", async () => {
      await sendPack();
      const file = await answer("APPROVE");
      await bringIn(file);
      const text = await documentText("changes/CR-001.yaml");
      assert.isUndefined(await bringIn(file));
      assert.strictEqual(await documentText("changes/CR-001.yaml"), text);
    });

    it("have their evidence watched: an edit of it is a problem at the event", async () => {
      await sendPack();
      await bringIn(await answer("APPROVE"));
      await workspace.saveAll();
      const sent = await readSaved(inProject(evidence));
      await write(inProject(evidence), sent.replace("APPROVE", "ABSTAIN"));
      await untilShown(inProject("changes/CR-001.yaml"), (lines) =>
        lines.some((line) => line.endsWith(" error control/evidence-changed")),
      );
    });
  });
}
