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
      assert.deepEqual(titles, [
        "初始化项目",
        "检查项目",
        "新建记录…",
        "转到记录…",
        "推进记录…",
        "显示历史",
        "显示生命周期",
        "创建基线…",
        "与基线比较…",
        "打开所有变更",
        "显示影响",
        "填写影响表",
        "清除",
        "提出变更请求…",
        "表决变更…",
        "实施变更…",
        "更新变更基准…",
        "恢复约定内容…",
        "开始验收…",
        "记录结果…",
        "签署验收…",
        "打开验收报告",
        "保存验收报告…",
      ]);
    });
  });
}
