import { type AcceptanceWish, canBeAccepted, metBy } from "../../../core/act/planAcceptance.ts";
import type { Entry } from "../../../core/model/entry.ts";
import type { Kind } from "../../../core/model/kind.ts";
import type { Translate } from "../../../core/model/translate.ts";
import { isEnded, isLiving, statusOf } from "../../../core/workflow/atRest.ts";
import { peopleOf } from "../../../core/workflow/people.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { textOf, textsOf } from "../given.ts";
import type { Given } from "../registerCommands.ts";
import type { ChoiceItem } from "../transition/askChoice.ts";
import { askMany } from "../transition/askMany.ts";
import { askMissing } from "../transition/askMissing.ts";
import { askText } from "../transition/askText.ts";
import type { Step } from "../transition/steps.ts";
import { stateTitle } from "../transition/titles.ts";

type Answers = Required<Pick<AcceptanceWish, "title" | "deliverables" | "requirements" | "signatories">>;

/** What an acceptance is about: asks for whatever is not given; undefined when cancelled. */
export async function askSession(
  session: ProjectSession,
  given: Given,
  t: Translate,
): Promise<AcceptanceWish | undefined> {
  const requirements = textsOf(given.requirements);
  let deliverables = textsOf(given.deliverables);
  // Whoever names deliverables ahead wants what they meet, unless they say otherwise.
  const onlyThese = deliverables === undefined || requirements !== undefined;
  const met = () => metBy(deliverables ?? [], session.service.factsAt(new Date()));
  const { signatories } = session.service.project.settings;
  const wish = await askMissing<Answers>(
    t("Start an acceptance"),
    {
      title: textOf(given.title),
      deliverables,
      requirements: onlyThese ? requirements : [],
      signatories: textsOf(given.signatories),
    },
    {
      title: askTitle(t),
      deliverables: async (place, previous) => {
        const items = deliverableItems(session, t);
        const only = items.length === 1 ? items.map(({ value }) => value) : [];
        const answer = await askRecords(items, t("What is handed over?"), previous ?? only, place);
        if (typeof answer === "object") deliverables = answer.value;
        return answer;
      },
      requirements: (place, previous) => {
        const question = t("Which requirements are accepted?");
        return askRecords(requirementItems(session, t), question, previous ?? met(), place);
      },
      signatories: (place, previous) =>
        askRecords(signatoryItems(session, t), t("Who signs?"), previous ?? signatories, place),
    },
  );
  return wish && { ...wish, onlyThese };
}

function askTitle(t: Translate): Step {
  return (place, previous) =>
    askText(
      {
        prompt: t("A title: one short line."),
        placeholder: t("Such as “Release 1”"),
        value: String(previous ?? ""),
        fault: (text) => (text.trim() === "" ? t("A record needs a title.") : undefined),
      },
      place,
    );
}

function askRecords(
  items: readonly ChoiceItem<string>[],
  placeholder: string,
  chosen: unknown,
  place: Parameters<Step>[0],
) {
  const ids = chosen as readonly string[];
  return askMany({ items, placeholder, isChosen: (id) => ids.includes(id) }, place);
}

function deliverableItems(session: ProjectSession, t: Translate): readonly ChoiceItem<string>[] {
  const { lifecycleOf } = session.service;
  return itemsOf("deliverable", session, t, (entry) => !isEnded(entry, lifecycleOf));
}

function requirementItems(session: ProjectSession, t: Translate): readonly ChoiceItem<string>[] {
  const source = session.service.factsAt(new Date());
  return itemsOf("requirement", session, t, (entry) => canBeAccepted(entry, source));
}

/** Those who may sign, and those whom the project names though they may not: the refusal says so. */
function signatoryItems(session: ProjectSession, t: Translate): readonly ChoiceItem<string>[] {
  const { project } = session.service;
  const people = peopleOf(project);
  const named = project.settings.signatories;
  return itemsOf(
    "stakeholder",
    session,
    t,
    ({ id }) => named.includes(id) || people.find(id)?.authority.has("signAcceptance") === true,
  );
}

const byNumber = new Intl.Collator("en", { numeric: true });

function itemsOf(
  kind: Kind,
  session: ProjectSession,
  t: Translate,
  isWanted: (entry: Entry) => boolean,
): readonly ChoiceItem<string>[] {
  const wanted = [...session.service.project.valid(kind)].filter(isWanted);
  return wanted
    .sort((a, b) => byNumber.compare(a.id, b.id))
    .map((entry) => ({
      label: plainLabel(entry.id),
      description: plainLabel(String((entry.value as { title?: unknown }).title ?? "")),
      detail: isLiving(entry) ? stateTitle(session, entry, t) : statusOf(entry),
      value: entry.id,
    }));
}
