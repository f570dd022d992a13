import { type Agreement, agreementOf } from "../../control/agreement.ts";
import { type MovedField, movedFields } from "../../control/movedFields.ts";
import { implementationOf } from "../../control/openChanges.ts";
import { pastDrifts } from "../../control/pastDrift.ts";
import { shortly } from "../../control/shortly.ts";
import type { Entry } from "../../model/entry.ts";
import type { Finding } from "../../model/problem.ts";
import { recordWith } from "../../model/recordWith.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { contentOf } from "../../workflow/content.ts";
import { hasDrifted } from "../../workflow/drift.ts";
import { historyOf, type LivingEntry } from "../../workflow/facts.ts";
import { proposalsOf } from "../../workflow/proposals.ts";
import { findingAt, graphRule, type RuleContext } from "../rule.ts";

const code = "control/uncontrolled-change";

/** What was agreed changes only by a change request: a record in a controlled state says what was agreed last. */
export const controlUncontrolledChange = graphRule({
  code,
  *check(entry, context) {
    if (!entry.valid || !isLiving(entry)) return;
    if (entry.kind === "change") yield* lostFindings(entry as Entry<"change">, context);
    yield* pastFindings(entry, context);
    const lifecycle = context.lifecycleOf(entry.kind);
    if (!lifecycle || !hasDrifted(entry, lifecycle)) return;
    const agreement = agreementOf(entry, context.project, context.lifecycleOf);
    if (!agreement) return;
    if (agreement.content) yield* fieldFindings(entry, agreement, context);
    else yield unknownContent(entry, agreement, context);
  },
});

/** What was implemented is in the history of its targets, unless somebody has cut it off there. */
function* lostFindings(entry: Entry<"change">, { project, lifecycleOf, t }: RuleContext): Iterable<Finding> {
  if (!implementationOf(entry, lifecycleOf)) return;
  for (const [index, { record: id }] of proposalsOf(entry.value).entries()) {
    const target = recordWith(id, project);
    if (!target?.valid || historyOf(target.value).some(({ via }) => via === entry.id)) continue;
    const message = t(
      "This change was implemented, but the history of “{id}” says nothing of it: restore its file from Git.",
      { id },
    );
    yield findingAt(entry, code, message, ["proposed", index, "record"]);
  }
}

function* pastFindings(entry: LivingEntry, { project, lifecycleOf, t }: RuleContext): Iterable<Finding> {
  for (const { index, via } of pastDrifts(entry, project, lifecycleOf)) {
    const message = via
      ? t("This is not what {via} proposes: the record was changed otherwise than was decided.", { via })
      : t("The content had moved here without an agreement: restore the file from Git.");
    yield findingAt(entry, code, message, ["history", index, "content"]);
  }
}

function* fieldFindings(entry: LivingEntry, agreement: Agreement, context: RuleContext): Iterable<Finding> {
  const present = contentOf(entry.kind, entry.value);
  for (const field of movedFields(agreement.content, present)) {
    const isGone = field.present === undefined;
    yield findingAt(
      entry,
      code,
      messageOf(field, agreement, context),
      isGone ? nearest(field) : field.pointer,
      {
        ...(isGone && field.pointer.length > 0 ? { at: "key" as const } : {}),
        related: relatedTo(field, agreement, context),
        data: { field: field.path, ...(field.agreed === undefined ? {} : { agreed: field.agreed }) },
      },
    );
  }
}

/** A field that is gone from the top of the record leaves nothing to point at but the record. */
function nearest({ pointer }: MovedField) {
  return pointer.length > 0 ? pointer : ["id"];
}

function messageOf(
  { path: field, agreed, present }: MovedField,
  agreement: Agreement,
  { t }: RuleContext,
): string {
  const via = placeOf(agreement);
  if (agreed === undefined) {
    return t("“{field}” was not agreed in {via}: take it out, or raise a change request.", { field, via });
  }
  const agreedText = shortly(agreed);
  if (present === undefined) {
    return t(
      "“{field}” is missing, but was agreed in {via}: “{agreed}”. Restore it, or raise a change request.",
      {
        field,
        via,
        agreed: agreedText,
      },
    );
  }
  return t("“{field}” is not what was agreed in {via}: “{agreed}”. Restore it, or raise a change request.", {
    field,
    via,
    agreed: agreedText,
  });
}

/** What was approved as it was, and taken into a baseline, was agreed there. */
function placeOf({ via, source }: Agreement): string {
  return via ?? source?.entry.id ?? "";
}

function relatedTo({ agreed }: MovedField, agreement: Agreement, { t }: RuleContext) {
  const { source } = agreement;
  const via = placeOf(agreement);
  if (!source) return [];
  const { entry, pointer } = source;
  const message =
    agreed === undefined ? t("Agreed in {via}", { via }) : t("Agreed: {agreed}", { agreed: shortly(agreed) });
  return [{ message, file: entry.file, pointer: [...entry.base, ...pointer], at: "value" as const }];
}

function unknownContent(entry: Entry, { via }: Agreement, { t }: RuleContext): Finding {
  const { id } = entry;
  const message =
    via === undefined
      ? t(
          "“{id}” does not say what was agreed, and what was agreed can't be found any more: restore the file from Git.",
          { id },
        )
      : t(
          "“{id}” does not say what was agreed ({via}), and what was agreed can't be found any more: restore the file from Git.",
          { id, via },
        );
  return findingAt(entry, code, message);
}
