import type { Entry } from "../../model/entry.ts";
import { kindOfFile, workflowFolder } from "../../model/kind.ts";
import type { Finding } from "../../model/problem.ts";
import { checkDefinition } from "../../workflow/check/checkDefinition.ts";
import type { LifecycleDefinition } from "../../workflow/definition.ts";
import { withoutExtras } from "../../workflow/lifecycle.ts";
import { findingAt, type ProjectRule, type RuleContext } from "../rule.ts";

const code = "workflow/invalid-definition";

/** A team's own lifecycle can be followed, it is where its kind is looked for, and the settings name such a file. */
export const workflowInvalidDefinition: ProjectRule = {
  scope: "project",
  code: "workflow/invalid-definition",
  reads: ["workflow", "assent"],
  *check(context) {
    for (const entry of context.project.all("workflow")) yield* definitionFaults(entry, context);
    for (const entry of context.project.valid("assent")) yield* settingFaults(entry, context);
  },
};

function* definitionFaults(entry: Entry, { project, t }: RuleContext): Iterable<Finding> {
  if (!entry.valid) return;
  const definition = entry.value as LifecycleDefinition;
  const { kind } = definition;
  const named = Object.values(project.settings.workflows).includes(entry.file);
  if (!named && entry.file !== `${workflowFolder}/${kind}.yaml`) {
    const message = t(
      "This lifecycle is not in force: call the file “{path}”, or name it in assent.yaml (workflows).",
      {
        path: `${workflowFolder}/${kind}.yaml`,
      },
    );
    yield findingAt(entry, code, message, ["kind"]);
  }
  for (const { pointer, at, message } of checkDefinition(definition, t)) {
    yield findingAt(entry, code, message, pointer, { at });
  }
}

/** The files that assent.yaml names are lifecycles of the kinds for which it names them. */
function* settingFaults(entry: Entry<"assent">, { project, t }: RuleContext): Iterable<Finding> {
  for (const [kind, path] of Object.entries(withoutExtras(entry.value.workflows ?? {}))) {
    const file = kindOfFile(path) === "workflow" ? project.files.get(path) : undefined;
    const definition = file?.entries[0]?.value as { kind?: string } | undefined;
    // What is wrong within the file is said there.
    if (file && (definition?.kind === kind || file.findings.length > 0)) continue;
    const message = file
      ? t("“{path}” is not a lifecycle of this kind ({kind}).", { path, kind })
      : t("There is no “{path}”: lifecycles are files in “workflows/”.", { path });
    yield findingAt(entry, code, message, ["workflows", kind]);
  }
}
