import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { Translate } from "../../../core/model/translate.ts";
import {
  type SignatureView,
  type SignedRequirement,
  viewSignatures,
} from "../../../core/views/signatureView.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { showRecord } from "../../showRecord.ts";
import type { RecordOfKind } from "../pickAmong.ts";
import { ask } from "../transition/steps.ts";
import { eventTitle } from "../transition/titles.ts";
import { resultIcon, resultTitle } from "./askResult.ts";

interface ContentRow extends QuickPickItem {
  /** What choosing the row does; absent where it is there to be read. */
  readonly leadsTo?: "sign" | { readonly show: string };
}

/**
 * Shows what is signed: deviations first, then the punch list and every requirement with its results, and the digest
 * of all. True where somebody wants to sign it.
 */
export async function confirmContent(
  { session, entry }: RecordOfKind<"acceptance">,
  t: Translate,
): Promise<boolean> {
  const view = viewSignatures(entry, session.service.factsAt(new Date()));
  const input = window.createQuickPick<ContentRow>();
  input.items = rowsOf(view, t);
  input.placeholder = t("What you sign with “{title}”:", { title: entry.value.title });
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  const title = eventTitle(session, entry, "SIGN", t);
  const answer = await ask<ContentRow["leadsTo"]>(input, { title, canGoBack: false }, (report) => {
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      if (item?.leadsTo) report({ value: item.leadsTo });
    });
  });
  if (typeof answer !== "object" || !answer.value) return false;
  if (answer.value === "sign") return true;
  await goTo(answer.value.show, session);
  return false;
}

function rowsOf(view: SignatureView, t: Translate): readonly ContentRow[] {
  const deviations = view.requirements.flatMap(({ id, results }) =>
    results.filter(({ result }) => result !== "passed").map((one) => ({ ...one, requirement: id })),
  );
  return [
    {
      label: `$(pencil) ${t("Sign exactly this")}`,
      detail: t("Digest of the content: {digest}", { digest: view.content ?? "–" }),
      leadsTo: "sign",
    },
    ...section(
      t("Deviations"),
      deviations.map(({ requirement, id, text, result, reason }) => ({
        label: `${resultIcon(result)} ${plainLabel(`${requirement} ${id}`)}`,
        description: resultTitle(result, t),
        detail: plainLabel(reason ?? text),
        leadsTo: { show: requirement },
      })),
    ),
    ...section(
      t("Punch list"),
      view.open.map(({ id, text, due }) => ({
        label: `$(circle-large-outline) ${plainLabel(id)}`,
        description: due ?? "",
        detail: plainLabel(text),
      })),
    ),
    ...section(
      t("Requirements"),
      view.requirements.map((one) => requirementRow(one, t)),
    ),
    ...section(
      t("Deliverables"),
      view.deliverables.map(({ id, title }) => ({
        label: `$(package) ${plainLabel(id)}`,
        description: plainLabel(title),
        leadsTo: { show: id },
      })),
    ),
  ];
}

function section(label: string, rows: readonly ContentRow[]): readonly ContentRow[] {
  return rows.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...rows];
}

function requirementRow({ id, title, results }: SignedRequirement, t: Translate): ContentRow {
  const isClean = results.every(({ result }) => result === "passed");
  const said = results.map((one) => `${one.id} ${resultTitle(one.result, t)}`);
  return {
    label: `${isClean ? "$(pass)" : "$(warning)"} ${plainLabel(id)}`,
    description: plainLabel(title),
    detail: plainLabel(said.join(" · ")),
    leadsTo: { show: id },
  };
}

async function goTo(id: string, session: ProjectSession): Promise<void> {
  const [target] = session.service.project.find(id);
  if (target) await showRecord(session, target.entry.file, [...target.entry.base, ...target.pointer]);
}
