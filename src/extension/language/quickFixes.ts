import { CodeAction, CodeActionKind, type Diagnostic, type TextDocument } from "vscode";
import { rebased } from "../../core/control/rebase.ts";
import { recordAtLine } from "../../core/language/recordLines.ts";
import type { Entry } from "../../core/model/entry.ts";
import type { Translate } from "../../core/model/translate.ts";
import { isLiving, statusOf } from "../../core/workflow/atRest.ts";
import { hasDrifted } from "../../core/workflow/drift.ts";
import { recordsIn } from "../documentRecords.ts";
import type { ProjectSession } from "../projectSession.ts";
import { baseMoved, uncontrolledChange } from "./fixableCodes.ts";

/** Quick fixes for these problems of a document: each runs a command, which plans anew with what is there by then. */
export async function quickFixes(
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  session: ProjectSession,
  t: Translate,
): Promise<CodeAction[]> {
  const records = await recordsIn(document, session, t);
  if (!records) return [];
  const actions: CodeAction[] = [];
  const drifted = records.entries.filter((entry) => isDrifted(entry, session));
  const byRecord = new Map<Entry, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const entry = records.entries[recordAtLine(records.lines, diagnostic.range.start.line)];
    if (entry) byRecord.set(entry, [...(byRecord.get(entry) ?? []), diagnostic]);
  }
  for (const [entry, found] of byRecord) {
    const about = (code: string) => found.filter((diagnostic) => diagnostic.code === code);
    if (about(uncontrolledChange).length > 0 && drifted.includes(entry)) {
      actions.push(...driftFixes(entry, drifted, about(uncontrolledChange), session, t));
    }
    if (about(baseMoved).length > 0) actions.push(...baseFixes(entry, about(baseMoved), session, t));
  }
  return actions;
}

function isDrifted(entry: Entry, { service }: ProjectSession): boolean {
  const lifecycle = isLiving(entry) && entry.valid ? service.lifecycleOf(entry.kind) : undefined;
  return lifecycle !== undefined && isLiving(entry) && hasDrifted(entry, lifecycle);
}

function driftFixes(
  { id }: Entry,
  drifted: readonly Entry[],
  diagnostics: Diagnostic[],
  session: ProjectSession,
  t: Translate,
): CodeAction[] {
  const project = session.folder.toString();
  const raise = fix(t("Turn this edit into a change request"), diagnostics, "assent.raiseChange", {
    project,
    id,
  });
  raise.isPreferred = true;
  const ids = drifted.map((entry) => entry.id);
  return [
    raise,
    fix(t("Restore the agreed text of {id}", { id }), diagnostics, "assent.restoreAgreedText", {
      project,
      ids: [id],
    }),
    ...(ids.length > 1
      ? [
          fix(
            t("Restore the agreed text of all records in this file ({count})", { count: ids.length }),
            diagnostics,
            "assent.restoreAgreedText",
            { project, ids },
          ),
        ]
      : []),
  ];
}

function baseFixes(
  entry: Entry,
  diagnostics: Diagnostic[],
  session: ProjectSession,
  t: Translate,
): CodeAction[] {
  if (entry.kind !== "change" || !entry.valid) return [];
  const change = entry as Entry<"change">;
  const outcomes = rebased(change, undefined, session.service.factsAt(new Date()));
  const reasons = outcomes.flatMap((one) => (one.ok ? [] : [one.reason.code]));
  const given = { project: session.folder.toString(), id: entry.id };
  const command = "assent.rebaseChange";
  if (reasons.length > 0 && reasons.every((code) => code === "rebase-conflict")) {
    return [
      fix(t("Rebase the proposal, keep the text of this request"), diagnostics, command, {
        ...given,
        take: "mine",
      }),
      fix(t("Rebase the proposal, keep what is agreed now"), diagnostics, command, {
        ...given,
        take: "theirs",
      }),
    ];
  }
  const votesAgain = session.service.lifecycleOf("change")?.states.get(statusOf(entry))?.on.has("REBASE");
  const title = votesAgain
    ? t("Rebase the proposal (it is assessed and voted on again)")
    : t("Rebase the proposal");
  const rebase = fix(title, diagnostics, command, given);
  rebase.isPreferred = true;
  return [rebase];
}

function fix(
  title: string,
  diagnostics: Diagnostic[],
  command: string,
  given: Readonly<Record<string, unknown>>,
): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  action.command = { title, command, arguments: [given] };
  return action;
}
