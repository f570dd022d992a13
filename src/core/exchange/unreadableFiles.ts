import { type Kind, kindOfFile } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import type { ImportObstacle } from "./importPlan.ts";

/** The files of a kind whose YAML is broken: what is in them, nobody knows. */
export function unreadableFiles(kind: Kind, project: ProjectView, t: Translate): ImportObstacle[] {
  return [...project.files.values()]
    .filter(({ path, findings }) => kindOfFile(path) === kind && findings.some(isYaml))
    .map(({ path, findings }) => ({
      where: "project" as const,
      message: t("“{path}” can't be read: repair it before an import. {problem}", {
        path,
        problem: findings.find(isYaml)?.message ?? "",
      }),
    }));
}

function isYaml({ code }: { readonly code: string }): boolean {
  return code.startsWith("yaml/");
}
