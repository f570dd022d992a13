import { planFiles } from "../../../src/core/act/planFiles.ts";
import { anyPanel } from "../../../src/extension/panels/anyPanel.ts";
import { samplePanel } from "./protocol.ts";

/** The smallest panel that uses every part of the kit. It is not shipped, so its words need no translation. */
export const sampleRow = anyPanel({
  protocol: samplePanel,
  title: ({ service }) => `Sample: ${service.project.settings.name}`,
  texts: ({ language }) => {
    const chinese = language === "zh-CN";
    return {
      name: chinese ? "姓名" : "Name",
      organisation: chinese ? "单位" : "Organisation",
      power: chinese ? "权力" : "Power",
      interest: chinese ? "利益" : "Interest",
      key: chinese ? "关键" : "Key",
      none: chinese ? "还没有干系人。" : "There are no stakeholders yet.",
      drawing: chinese ? "权力与利益" : "Power and interest",
    };
  },
  view: ({ service: { project }, t }, scope) => ({
    title: t.language === "zh-CN" ? "示例" : "Sample",
    rows: [...project.valid("stakeholder")]
      .map(({ id, value }) => ({
        id,
        name: value.title,
        organisation: value.organisation ?? "",
        power: value.power ?? 0,
        interest: value.interest ?? 0,
        key: value.key ?? false,
      }))
      .filter(({ power }) => power >= (scope?.least ?? 0)),
  }),
  about: ({ id }) => [id],
  plan: ({ id, power }, { service, t }) => {
    const [target] = service.project.find(id);
    if (!target || power > 5) return { ok: false, reasons: [{ message: `${id}: ${power} > 5` }] };
    const changes = [{ op: "set", pointer: ["power"], value: power }] as const;
    const planned = planFiles([{ entry: target.entry, changes }], service.project, t);
    return planned.ok ? planned : { ok: false, reasons: [{ message: planned.message }] };
  },
});
