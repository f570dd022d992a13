import { window } from "vscode";
import { placeAt } from "../../../core/language/pointerAt.ts";
import type { Entry } from "../../../core/model/entry.ts";
import { isEnded } from "../../../core/workflow/atRest.ts";
import { plainLabel } from "../../plainLabel.ts";
import { textOf } from "../given.ts";
import { type Candidates, pickAmong, type RecordOfKind } from "../pickAmong.ts";
import type { CommandContext, Given } from "../registerCommands.ts";
import { resultIcon, resultTitle } from "./askResult.ts";

/** A criterion of a requirement, by its id. */
export interface PickedCriterion {
  readonly record: RecordOfKind<"requirement">;
  readonly criterion: string;
}

/** The criterion that is given, else the one under the cursor, else the one that is picked; undefined when cancelled. */
export async function pickCriterion(
  context: CommandContext,
  given: Given,
): Promise<PickedCriterion | undefined> {
  const record = await pickAmong(context, given, candidates(context));
  if (!record) return undefined;
  const known = textOf(given.criterion) ?? (given.id === undefined ? atCursor(record, context) : undefined);
  const criterion = known ?? (await ask(record, context));
  return criterion === undefined ? undefined : { record, criterion };
}

function criteriaOf({ value }: Entry<"requirement">) {
  return value.acceptanceCriteria ?? [];
}

function atCursor(
  { session, entry }: RecordOfKind<"requirement">,
  { t }: CommandContext,
): string | undefined {
  const editor = window.activeTextEditor;
  const file = session.service.project.files.get(entry.file);
  if (!editor || !file || session.pathOf(editor.document.uri) !== entry.file) return undefined;
  const place = placeAt(file, editor.document.offsetAt(editor.selection.active), t);
  const [field, index] = place && file.entries[place.record] === entry ? place.pointer : [];
  return field === "acceptanceCriteria" ? criteriaOf(entry)[Number(index)]?.id : undefined;
}

async function ask(
  { entry }: RecordOfKind<"requirement">,
  { t }: CommandContext,
): Promise<string | undefined> {
  const items = criteriaOf(entry).map(({ id, text, result = "untested" }) => ({
    label: `${resultIcon(result)} ${plainLabel(id)}`,
    description: resultTitle(result, t),
    detail: plainLabel(text),
    id,
  }));
  const options = { title: entry.id, placeHolder: t("Which criterion?"), matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.id;
}

function candidates({ t }: CommandContext): Candidates<"requirement"> {
  return {
    kind: "requirement",
    isWanted: (entry, { service }) => criteriaOf(entry).length > 0 && !isEnded(entry, service.lifecycleOf),
    detail: (entry) => {
      const all = criteriaOf(entry);
      const settled = all.filter(({ result }) => result === "passed" || result === "waived");
      return t("criteria settled: {settled} of {count}", { settled: settled.length, count: all.length });
    },
    title: t("Record a result"),
    placeHolder: t("Which requirement?"),
    none: t("No requirement has acceptance criteria to record a result for."),
  };
}
