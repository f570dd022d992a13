import { schemaGuide } from "../../../generated/schemaGuide.ts";
import { draftRecord } from "../../act/newRecord.ts";
import { type PlannedFile, planFiles, type RecordWish } from "../../act/planFiles.ts";
import type { Entry } from "../../model/entry.ts";
import { isAbout, lowScoresOf } from "../../model/lowScores.ts";
import { IdSequence } from "../../model/nextId.ts";
import { recordWith } from "../../model/recordWith.ts";
import { statusOf } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Condition } from "../../workflow/guards/guard.ts";
import { appendedItems } from "./appendedItems.ts";
import { feedbackOf } from "./feedbackOf.ts";
import type { Incoming, Read, Refusal } from "./incoming.ts";
import { isCollecting } from "./isCollecting.ts";

export interface ResponsesWish {
  readonly survey: Entry<"survey">;
  readonly read: Read;
  /** Whether the others are taken where some are refused. */
  readonly skipRefused: boolean;
  /** Whether low scores open feedback to analyse. */
  readonly opensFeedback: boolean;
}

export type PlannedResponses =
  | {
      readonly ok: true;
      readonly taken: readonly Incoming[];
      readonly refused: readonly Refusal[];
      /** The ids of the feedback that low scores open. */
      readonly feedback: readonly string[];
      readonly files: readonly PlannedFile[];
    }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/**
 * Plans to enter responses into a survey: at the end, with the rest of the file as it is. What was answered twice, comes
 * from nobody who was asked, or comes too late is refused. Low scores become feedback in the same step.
 * @param source with `t` in the language of whoever imports; feedback is written in `own`
 */
export function planResponses(
  { survey, read, skipRefused, opensFeedback }: ResponsesWish,
  source: FactsSource,
  own = source.t,
): PlannedResponses {
  const { t, project } = source;
  const { id } = survey;
  if (!survey.valid) return refuse("record-invalid", t("“{id}” has problems: mend them first.", { id }), id);
  const refused: Refusal[] = [...read.refused];
  const taken: Incoming[] = [];
  for (const one of read.incoming) {
    const reason = refusalOf(one, taken, survey, source);
    if (reason) refused.push({ source: one.source, ...reason });
    else taken.push(one);
  }
  if ((refused.length > 0 && !skipRefused) || taken.length === 0) {
    return { ok: false, reasons: refused.length > 0 ? refused.map(toCondition) : [nothing(source)] };
  }
  const items = taken.map(({ response }) => response);
  const wishes: RecordWish[] = [
    { entry: survey, changes: appendedItems(survey.value, "responses", items, schemaGuide.survey) },
  ];
  const feedback: string[] = [];
  const ids = new IdSequence("feedback", project);
  for (const { response } of opensFeedback ? taken : []) {
    const low = lowScoresOf(response, survey.value, project.settings.satisfaction);
    const isKnown = [...project.valid("feedback")].some(({ value }) => isAbout(value, id, response));
    if (low.length === 0 || isKnown) continue;
    const draft = draftRecord(
      "feedback",
      { id: ids.next(), ...feedbackOf(survey, response, low, project, own) },
      project,
      t,
    );
    if (!draft.ok) return refuse("not-creatable", draft.messages.join("\n"), id);
    feedback.push(draft.id);
    wishes.push({ draft });
  }
  const planned = planFiles(wishes, project, t);
  if (!planned.ok) return refuse("not-writable", planned.message, id);
  return { ok: true, taken, refused, feedback, files: planned.files };
}

function refusalOf(
  { source: name, response }: Incoming,
  taken: readonly Incoming[],
  survey: Entry<"survey">,
  source: FactsSource,
): Omit<Refusal, "source"> | undefined {
  const { t, project, lifecycleOf } = source;
  const { id, value } = survey;
  const { from, date = "", digest } = response;
  if (!isCollecting(survey, lifecycleOf)) {
    const isDraft = statusOf(survey) === lifecycleOf("survey")?.initial;
    const who = from === undefined ? name : `${titleOf(from, source)} (${from})`;
    return isDraft
      ? { code: "survey-not-open", message: t("“{id}” is not sent out yet: open it first (OPEN).", { id }) }
      : {
          code: "survey-closed",
          message: t("“{id}” takes no more answers: those of {who} of {date} came too late.", {
            id,
            who,
            date,
          }),
        };
  }
  const known = [...(value.responses ?? []), ...taken.map((one) => one.response)];
  if (known.some((one) => one.digest === digest)) {
    return { code: "response-known", message: t("This response is in “{id}” already.", { id }) };
  }
  if (from === undefined) return undefined;
  if (recordWith(from, project)?.kind !== "stakeholder") {
    return { code: "respondent-unknown", message: t("There is no stakeholder “{id}”.", { id: from }) };
  }
  if (value.audience !== undefined && value.audience.length > 0 && !value.audience.includes(from)) {
    return {
      code: "respondent-not-asked",
      message: t("“{who}” is not among those whom “{id}” asks.", { who: from, id }),
    };
  }
  if (known.some((one) => one.from === from)) {
    const message = t("“{who}” has answered “{id}” already: one answer of each counts.", { who: from, id });
    return { code: "answered-already", message };
  }
  return undefined;
}

function titleOf(id: string, { project }: FactsSource): string {
  return String((recordWith(id, project)?.value as { title?: unknown } | undefined)?.title ?? id);
}

function toCondition({ source, code, message }: Refusal): Condition {
  return { code, message: `${source}: ${message}`, records: [] };
}

function nothing({ t }: FactsSource): Condition {
  return { code: "nothing-to-import", message: t("There is no response to import."), records: [] };
}

function refuse(code: string, message: string, record: string): PlannedResponses {
  return { ok: false, reasons: [{ code, message, records: [record] }] };
}
