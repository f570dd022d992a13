import { assert } from "chai";
import { env, extensions } from "vscode";
import { activate, diagnosticsOf } from "./support/workspace.ts";

export function describeChinese(): void {
  describe("in a Chinese editor", () => {
    before(activate);

    it("messages are Chinese", () => {
      assert.strictEqual(env.language, "zh-cn");
      const [diagnostic] = diagnosticsOf("portal/requirements/REQ-002.yaml");
      assert.strictEqual(diagnostic?.message, "“priority”必须是以下之一：must, should, could, wont。");
    });

    it("commands have Chinese titles", () => {
      const manifest: unknown = extensions.getExtension("assent.assent")?.packageJSON;
      const { commands } = (manifest as { contributes: { commands: { title: { value: string } }[] } })
        .contributes;
      const titles = commands.map(({ title }) => title.value);
      assert.deepEqual(
        titles.filter((title) => !/\p{Script=Han}/u.test(title)),
        [],
      );
      assert.includeMembers(titles, ["初始化项目", "推进记录…", "显示追溯", "更换记录编号…"]);
    });
  });
}
