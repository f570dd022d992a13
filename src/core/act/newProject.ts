import { defaultRiskScale } from "../model/settings.ts";
import { printYaml } from "../yaml/print.ts";
import type { PlannedFile } from "./planFiles.ts";

export interface ProjectFacts {
  readonly name: string;
  readonly client: string;
  readonly locale: "en" | "zh-CN";
  readonly timeZone: string;
}

/** The files with which a project begins: its settings and a charter to fill in. They pass every schema. */
export function planNewProject({ name, client, locale, timeZone }: ProjectFacts): readonly PlannedFile[] {
  const settings = {
    assent: 1,
    name,
    ...(client ? { client } : {}),
    locale,
    timeZone,
    risk: defaultRiskScale,
  };
  const charter = { id: "CHARTER", title: name, status: "initiating", goals: [], history: [] };
  return [
    { path: "assent.yaml", text: printYaml(settings), expected: undefined },
    { path: "charter.yaml", text: printYaml(charter), expected: undefined },
  ];
}
