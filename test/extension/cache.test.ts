import { assert } from "chai";
import { ConfigurationTarget, Uri, workspace } from "vscode";
import { activate, shown, untilShown, uriOf, write } from "./support/workspace.ts";

const path = "portal/requirements/REQ-009.yaml";

export function describeCache(): void {
  describe("the cache of a project", () => {
    before(activate);
    after(async () => {
      await setStage(undefined);
      await workspace.fs.delete(uriOf(path));
      await untilShown(path, (lines) => lines.length === 0);
    });

    const setStage = (stage: string | undefined) =>
      workspace.getConfiguration("assent", uriOf(path)).update("stage", stage, ConfigurationTarget.Global);

    /** The names of what is kept, each with its bytes. */
    async function kept(storage: Uri): Promise<Map<string, string>> {
      const names = (await workspace.fs.readDirectory(storage)).map(([name]) => name);
      const records = names.filter((name) => name.endsWith(".records"));
      const texts = records.map(async (name) => {
        const bytes = await workspace.fs.readFile(Uri.joinPath(storage, name));
        return [name, new TextDecoder().decode(bytes)] as const;
      });
      return new Map(await Promise.all(texts));
    }

    it("is beside the workspace, and holds what was checked", async () => {
      const { idle, storage } = await activate();
      await idle();
      assert.ok(storage);
      const texts = [...(await kept(storage)).values()];
      assert.ok(texts.some((text) => text.includes('["requirements/REQ-002.yaml"')));
    });

    it("is bounded in number: what projects that are gone have left goes first", async () => {
      const { idle, storage } = await activate();
      await idle();
      assert.ok(storage);
      const names = Array.from({ length: 220 }, (_, index) => `${String(index).padStart(43, "0")}.records`);
      for (const name of names) await workspace.fs.writeFile(Uri.joinPath(storage, name), new Uint8Array(1));
      await write(path, "id: REQ-009\ntitle: Seek\nstatus: captured\nhistory: []\n");
      await untilShown(path, (lines) => lines.includes("1:5 info trace/no-criterion"));
      // A project that is opened anew is kept when it has been read.
      await setStage("release");
      await untilShown(path, (lines) => lines.includes("1:5 error trace/no-criterion"));
      await idle();
      const left = await kept(storage);
      assert.isAtMost(left.size, 200);
      assert.isTrue([...left.values()].some((text) => text.includes('"title":"Seek"')));
      await setStage(undefined);
      await untilShown(path, (lines) => lines.includes("1:5 info trace/no-criterion"));
    });

    it("gives the same problems when the project is opened again, also after damage", async () => {
      const { idle, storage } = await activate();
      assert.ok(storage);
      await write(path, "id: REQ-009\ntitle: Find\nstatus: captured\nhistory: []\n");
      await untilShown(path, (lines) => lines.includes("1:5 info trace/no-criterion"));
      const before = shown(path);
      for (const damage of [(text: string) => text, (text: string) => text.slice(0, -3)]) {
        for (const [name, text] of await kept(storage)) {
          await workspace.fs.writeFile(Uri.joinPath(storage, name), new TextEncoder().encode(damage(text)));
        }
        await setStage("release");
        await untilShown(path, (lines) => lines.includes("1:5 error trace/no-criterion"));
        await setStage(undefined);
        await untilShown(path, (lines) => lines.join() === before.join());
        await idle();
      }
      assert.deepEqual(shown(path), before);
    });
  });
}
