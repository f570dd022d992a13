import { projectFile } from "../../core/model/projectFile.ts";
import type { Translate } from "../../core/model/translate.ts";
import { joined } from "../../core/views/factNode.ts";
import { type ViewNode, viewNode } from "../../core/views/trees/viewNode.ts";
import { placeOf } from "../projectName.ts";
import type { ProjectSession } from "../projectSession.ts";

/** One of several projects: its name, where it lies, and whether something keeps it from being read. */
export function projectNode(session: ProjectSession, nodes: readonly ViewNode[], t: Translate): ViewNode {
  const fault = faultOf(session, t);
  const place = placeOf(session.folder);
  const isPlain = place.toLowerCase() === session.name.toLowerCase();
  const description = joined([isPlain ? "" : place, fault?.text ?? ""]);
  return viewNode({
    ...{ key: "project", label: session.name, description, picture: "project", isOpen: true },
    tooltip: [session.name, place, fault?.detail].filter(Boolean).join("\n"),
    ...(fault ? { tone: "warning" as const, file: projectFile } : {}),
    ...(nodes.length > 0 ? { children: () => nodes } : {}),
  });
}

interface Fault {
  readonly text: string;
  readonly detail: string;
}

function faultOf({ failure, service }: ProjectSession, t: Translate): Fault | undefined {
  if (failure !== undefined) return { text: t("can't be read"), detail: failure };
  const first = service.problemsOf(projectFile).find(({ severity }) => severity === "error");
  if (!first) return undefined;
  return { text: t("problems in {file}", { file: projectFile }), detail: first.message };
}
