import { rmSync, writeFileSync } from "node:fs";
import { assert } from "chai";
import { commands } from "vscode";
import { panelLabels, untilTab } from "./support/panelTab.ts";
import { activate, closeEditors, readSaved, shown, uriOf } from "./support/workspace.ts";

const project = "portal";
const numbers = Array.from({ length: 10_000 }, (_, index) => index + 10_000);
const pathOf = (number: number) => `${project}/requirements/REQ-${number}.yaml`;

export function describeBranchSwitch(): void {
  describe("a branch switch of ten thousand files", () => {
    let settings = "";
    before(async () => {
      await activate();
      settings = await readSaved(`${project}/assent.yaml`);
    });
    after(async () => {
      await closeEditors();
      for (const number of numbers) rmSync(uriOf(pathOf(number)).fsPath, { force: true });
      writeFileSync(uriOf(`${project}/assent.yaml`).fsPath, settings);
      await commands.executeCommand("assent.checkProject");
    });

    /** Does all of it before anybody hears of it; returns how often the folder was read until the panel shows it. */
    async function rescansOf(change: () => void, name: string): Promise<number> {
      const api = await activate();
      const before = api.rescans();
      change();
      const renamed = settings.replace(/^name: .*$/m, `name: ${name}`);
      writeFileSync(uriOf(`${project}/assent.yaml`).fsPath, renamed);
      await untilTab("traceMatrix", `Trace matrix: ${name}`);
      await api.idle();
      return api.rescans() - before;
    }

    it("is read once while a panel is open, which shows what is there then", async () => {
      const host = await (await activate()).panelHost();
      await host.show("traceMatrix", { project: uriOf(project).toString() });
      const there = await rescansOf(() => {
        for (const number of numbers) {
          const text = `id: REQ-${number}\ntitle: T\nstatus: captured\nowner: SH-404\n`;
          writeFileSync(uriOf(pathOf(number)).fsPath, text);
        }
      }, "Another branch");
      assert.strictEqual(there, 1);
      for (const number of [numbers[0], numbers.at(-1)]) {
        assert.include(shown(pathOf(number ?? 0)), "4:8 error ref/unknown");
      }
      const back = await rescansOf(() => {
        for (const number of numbers) rmSync(uriOf(pathOf(number)).fsPath);
      }, "Back again");
      assert.strictEqual(back, 1);
      assert.isEmpty(numbers.flatMap((number) => shown(pathOf(number))));
      assert.deepEqual(panelLabels("traceMatrix"), ["Trace matrix: Back again"]);
    }).timeout(300_000);
  });
}
