import type { ChangeWish } from "../../../core/act/planChange.ts";
import { describeValue } from "../../../core/model/fieldNames.ts";
import type { Translate } from "../../../core/model/translate.ts";
import { peopleOf } from "../../../core/workflow/people.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { textOf, wordOf } from "../given.ts";
import type { CommandContext, Given } from "../registerCommands.ts";
import { askChoice } from "../transition/askChoice.ts";
import { askMissing } from "../transition/askMissing.ts";
import { askText } from "../transition/askText.ts";
import type { Step } from "../transition/steps.ts";
import type { Targets } from "./pickTargets.ts";

const classes = ["normal", "standard", "emergency"] as const;

type Answers = Required<Pick<ChangeWish, "title" | "reason" | "class" | "requestedBy">>;

/**
 * What a change request is to say besides what it proposes: asks for whatever is not given. Of an edit that is there
 * already only title and reason are asked for, where it is known who asks. Undefined when cancelled.
 */
export async function askWish(
  { session, ids }: Targets,
  isEdited: boolean,
  given: Given,
  { identity, t }: CommandContext,
): Promise<ChangeWish | undefined> {
  const by = textOf(given.by) ?? (await identity.find(session.folder)) ?? "";
  const own = peopleOf(session.service.project).find(by)?.ids[0];
  const wish = await askMissing<Answers>(
    `${ids.join(", ")} · ${t("Raise a change request")}`,
    {
      title: textOf(given.title),
      reason: textOf(given.reason),
      class: wordOf(given.class, classes) ?? (isEdited ? "normal" : undefined),
      requestedBy: textOf(given.requestedBy) ?? (isEdited ? own : undefined),
    },
    {
      title: askTitle(defaultTitle(ids, session, t), t),
      reason: askReason(t),
      class: askClass(t),
      requestedBy: askRequester(own, session, t),
    },
  );
  return wish && { by, ...wish };
}

function defaultTitle(ids: readonly string[], { service }: ProjectSession, t: Translate): string {
  const [only, ...others] = ids;
  const { title } = (service.project.find(only ?? "")[0]?.entry.value ?? {}) as { title?: string };
  return title !== undefined && others.length === 0
    ? t("Change of “{title}”", { title })
    : t("Change of {ids}", { ids: ids.join(", ") });
}

function askTitle(value: string, t: Translate): Step {
  return (place, previous) =>
    askText(
      {
        prompt: t("A title: one short line."),
        placeholder: t("Title"),
        value: String(previous ?? value),
        fault: (text) => (text.trim() === "" ? t("A record needs a title.") : undefined),
      },
      place,
    );
}

function askReason(t: Translate): Step {
  return (place, previous) =>
    askText(
      {
        prompt: t("Why it should change (may be left empty, but is needed before it is submitted)."),
        placeholder: t("Reason"),
        value: String(previous ?? ""),
        fault: () => undefined,
      },
      place,
    );
}

function askClass(t: Translate): Step {
  const label = (value: string) => describeValue(value, ["class"], { kind: "change", t });
  const details = {
    normal: t("Assessed, then decided by the board."),
    standard: t("Small and well known: as many approvals as the project asks for this class."),
    emergency: t("Implemented first, decided by the board soon after."),
  };
  const items = classes.map((value) => ({ label: label(value), detail: details[value], value }));
  return (place, previous) =>
    askChoice(items, t("What class of change is it?"), (value) => value === (previous ?? "normal"), place);
}

function askRequester(own: string | undefined, { service }: ProjectSession, t: Translate): Step {
  const items = [...service.project.valid("stakeholder")].map(({ id, value }) => ({
    label: plainLabel(value.title),
    description: id,
    value: id,
  }));
  return (place, previous) =>
    askChoice(items, t("Who asks for it?"), (value) => value === (previous ?? own), place);
}
