import { type QuickPickItem, window } from "vscode";
import type { DiffCounts } from "../../core/control/baseline/baselineDiff.ts";
import { workingCopy } from "../../core/control/baseline/comparison.ts";
import type { Entry } from "../../core/model/entry.ts";
import type { Translate } from "../../core/model/translate.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";
import { comparisonOf } from "../relations/comparedText.ts";
import type { ComparisonSubject } from "../relations/relationsSubject.ts";
import { pickProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

interface SideItem extends QuickPickItem {
  /** The id of a baseline, or `work`. */
  readonly side: string;
}

/**
 * Shows in the tree what moved since a baseline: until now, or until another baseline. Asks for both where they are not
 * given (`baseline`, and `with`: an id or `work`). Gives how much moved; undefined when cancelled.
 */
export async function compareBaseline(
  { projects, relations, t }: CommandContext,
  given: Given,
): Promise<DiffCounts | undefined> {
  const named = projects.all.find(({ folder }) => folder.toString() === given.project);
  const session = named ?? (await pickProject(projects, t));
  if (!session) return undefined;
  await session.idle();
  const items = baselineItems(session, t);
  if (items.length === 0) {
    await window.showInformationMessage(t("There is no baseline yet: run “Assent: Create Baseline”."));
    return undefined;
  }
  const first = await pickSide(given.baseline, items, t("What moved since which baseline?"));
  if (first === undefined) return undefined;
  const now: SideItem = {
    label: t("Working copy"),
    description: t("what the records say now"),
    side: workingCopy,
  };
  const others = [now, ...items.filter(({ side }) => side !== first)];
  const second = await pickSide(given.with, others, t("Compare {id} with what?", { id: first }));
  if (second === undefined) return undefined;
  const project = session.folder.toString();
  const subject: ComparisonSubject = { form: "comparison", project, first, second };
  const compared = comparisonOf(subject, session);
  if (!compared) throw new Error(t("One of these baselines is gone, or can't be read any more."));
  await (await relations()).show(subject);
  return compared.diff().counts;
}

/** The side that is given, else the only one there is, else the one that is picked. */
async function pickSide(
  given: unknown,
  items: readonly SideItem[],
  placeHolder: string,
): Promise<string | undefined> {
  if (typeof given === "string") return given;
  const [only, ...others] = items;
  if (only && others.length === 0) return only.side;
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.side;
}

/** The latest first. */
function baselineItems({ service }: ProjectSession, t: Translate): readonly SideItem[] {
  const baselines: readonly Entry<"baseline">[] = [...service.project.valid("baseline")].reverse();
  return baselines
    .toSorted((a, b) => b.value.date.localeCompare(a.value.date))
    .map(({ id, value }) => ({
      label: plainLabel(id),
      description: plainLabel(value.title ?? ""),
      detail: [value.date, t("Records: {count}", { count: value.records.length })].join(" · "),
      side: id,
    }));
}
