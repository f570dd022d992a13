import type { Entry, SourceFile } from "../model/entry.ts";
import { workflowFolder } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import type { LifecycleOf } from "./atRest.ts";
import { checkDefinition } from "./check/checkDefinition.ts";
import type { LifecycleDefinition, LifecycleKind } from "./definition.ts";
import { type Lifecycle, toLifecycle } from "./lifecycle.ts";
import { allMachines } from "./machines/allMachines.ts";

const builtIn = new Map<LifecycleKind, Lifecycle>();
const custom = new WeakMap<Entry, Lifecycle | "unusable">();

/** The lifecycle that Assent brings for a kind. */
export function defaultLifecycle(kind: LifecycleKind): Lifecycle {
  let lifecycle = builtIn.get(kind);
  if (!lifecycle) {
    lifecycle = toLifecycle(allMachines[kind]);
    builtIn.set(kind, lifecycle);
  }
  return lifecycle;
}

/**
 * The lifecycles in force in a project: a team's own where there is one, else ours. A kind whose own file can't be
 * used has none, rather than another than the team meant; so it is, too, where the workspace is not trusted.
 */
export function lifecyclesIn(project: ProjectView, t: Translate, isTrusted = true): LifecycleOf {
  return (kind) => {
    const file = customFile(kind, project);
    if (file === undefined) return defaultLifecycle(kind);
    const entry = isTrusted ? definitionIn(file, project) : undefined;
    return entry?.value.kind === kind ? usable(entry, t) : undefined;
  };
}

/** The same for each kind as at the first time that it is asked: for as long as nothing in the project changes. */
export function remembered(lifecycleOf: LifecycleOf): LifecycleOf {
  const known = new Map<LifecycleKind, Lifecycle | undefined>();
  return (kind) => {
    if (!known.has(kind)) known.set(kind, lifecycleOf(kind));
    return known.get(kind);
  };
}

/** The path of the team's own lifecycle for a kind; undefined where there is none. */
export function customFile(kind: LifecycleKind, { settings, files }: ProjectView): string | undefined {
  const named = settings.workflows[kind];
  if (named !== undefined) return named;
  const usual = `${workflowFolder}/${kind}.yaml`;
  const file = files.get(usual);
  return file && !isBlank(file) ? usual : undefined;
}

/** An empty file is one that somebody is about to write. */
function isBlank({ entries, findings }: SourceFile): boolean {
  return entries.length === 0 && findings.length === 0;
}

function definitionIn(path: string, { files }: ProjectView): Entry<"workflow"> | undefined {
  const entry = files.get(path)?.entries[0];
  return entry?.kind === "workflow" ? (entry as Entry<"workflow">) : undefined;
}

function usable(entry: Entry<"workflow">, t: Translate): Lifecycle | undefined {
  let lifecycle = custom.get(entry);
  if (lifecycle === undefined) {
    const definition = entry.value as LifecycleDefinition;
    const isSound = entry.valid && checkDefinition(definition, t).length === 0;
    lifecycle = isSound ? toLifecycle(definition) : "unusable";
    custom.set(entry, lifecycle);
  }
  return lifecycle === "unusable" ? undefined : lifecycle;
}
