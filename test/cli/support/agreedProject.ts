import { sealOfBaseline } from "../../../src/core/control/baseline/manifest.ts";
import { digest } from "../../../src/core/workflow/digest.ts";
import { printYaml } from "../../../src/core/yaml/print.ts";
import type { Baseline } from "../../../src/generated/records.ts";

type Content = Readonly<Record<string, unknown>>;

export const contents = {
  "REQ-001": { title: "Export invoices", priority: "must", dependsOn: ["REQ-002"] },
  "REQ-002": { title: "Find an invoice", priority: "must" },
  "REQ-003": { title: "Print reminders", priority: "could" },
} as const satisfies Readonly<Record<string, Content>>;

const later = {
  "REQ-001": { title: "Export paid invoices", priority: "should", dependsOn: ["REQ-003"] },
  "REQ-002": contents["REQ-002"],
  "REQ-004": { title: "Pay by card", priority: "should" },
} as const satisfies Readonly<Record<string, Content>>;

/** A sealed baseline of these contents. */
export function sealedBaseline(
  id: string,
  date: string,
  records: Readonly<Record<string, Content>>,
): Baseline {
  const held = Object.entries(records).map(([name, record]) => ({
    id: name,
    content: digest(record),
    record,
  }));
  const baseline: Baseline = { id, title: `Release ${id.at(-1)}`, date, records: held };
  return { ...baseline, seal: sealOfBaseline(baseline) };
}

function requirement(id: string, content: Content, status = "baselined"): string {
  return printYaml({ id, status, ...content });
}

/** A project with two baselines; what its records say is the second one, but that REQ-002 has another title. */
export const agreedProject: Readonly<Record<string, string>> = {
  "assent.yaml": "assent: 1\nname: Portal\nclient: Northwind\nlocale: zh-CN\n",
  "baselines/BL-001.yaml": printYaml(sealedBaseline("BL-001", "2026-03-02", contents)),
  "baselines/BL-002.yaml": printYaml(sealedBaseline("BL-002", "2026-04-02", later)),
  "requirements/REQ-001.yaml": requirement("REQ-001", later["REQ-001"]),
  "requirements/REQ-002.yaml": requirement("REQ-002", { ...later["REQ-002"], title: "Find any invoice" }),
  "requirements/REQ-004.yaml": requirement("REQ-004", later["REQ-004"]),
};
