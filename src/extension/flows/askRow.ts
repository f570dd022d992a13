import { type QuickPickItem, window } from "vscode";
import type { Kind } from "../../core/model/kind.ts";
import type { Translate } from "../../core/model/translate.ts";
import { answerFault, typedAnswer } from "../../core/views/ask/answerFault.ts";
import type { OpenQuestion } from "../../core/views/ask/askFlow.ts";
import type { AskOption } from "../../core/views/ask/askStep.ts";
import { weekdayOf } from "../../core/views/ask/namedDays.ts";
import type { Place } from "../commands/transition/steps.ts";
import { plainLabel } from "../plainLabel.ts";
import { type Asked, create } from "./asker.ts";
import { askOnce } from "./askOnce.ts";
import { flowButtons } from "./flowButtons.ts";
import { newKind } from "./newKind.ts";

/** A row that stands for a value; one without can't be taken. */
interface Row extends QuickPickItem {
  readonly value?: unknown;
}

/** Asks for one of the options, or, where something may be typed, for what is typed. */
export function askRow(question: OpenQuestion, place: Place, t: Translate): Promise<Asked> {
  const { step, value, canFinish } = question;
  const isTyped = step.control !== "choice";
  const { buttons, answerFor } = flowButtons(canFinish, t);
  const input = window.createQuickPick<Row>();
  const added = step.creates && addedRow(step.creates, t);
  const rows = added ? [...rowsFor(question, t), added] : rowsFor(question, t);
  input.items = rows;
  const begins = rows.find((row) => row.value === (value ?? null)) ?? rows[0];
  if (begins) input.activeItems = [begins];
  input.placeholder = step.prompt || step.title;
  input.buttons = buttons;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.ignoreFocusOut = true;
  return askOnce(input, place, (report) => {
    input.onDidChangeValue((text) => {
      if (!isTyped) return;
      const typed = text.trim() === "" ? undefined : typedRow(question, text, t);
      input.items = typed ? [typed, ...rows] : rows;
      if (typed) input.activeItems = [typed];
    });
    input.onDidTriggerButton((button) => report(answerFor(button)));
    input.onDidAccept(() => {
      // Enter may come before the row of what was typed.
      const isEarly = isTyped && input.value.trim() !== "" && input.selectedItems.length === 0;
      const row = isEarly ? typedRow(question, input.value, t) : input.selectedItems[0];
      if (row === added) report(create);
      else if (row && "value" in row) report({ value: row.value });
    });
  });
}

/** All that can be chosen; leaving it empty comes first, so that Enter passes over what nobody knows yet. */
function rowsFor({ step, value }: OpenQuestion, t: Translate): readonly Row[] {
  const rows: readonly Row[] = step.options.map((option) => optionRow(option, t));
  const isOffered = step.options.some((option) => option.value === value);
  const kept: readonly Row[] =
    typeof value === "string" && !isOffered && step.control !== "choice"
      ? [{ label: plainLabel(value), value }]
      : [];
  const empty: readonly Row[] = step.isRequired ? [] : [{ label: t("Leave this empty"), value: null }];
  return [...empty, ...kept, ...rows];
}

/** Leads to a new record where none of those that are there is meant. */
function addedRow(kind: Kind, t: Translate): Row {
  return { label: `$(add) ${newKind(kind, t)}`, alwaysShow: true };
}

function optionRow({ value, title, description, detail }: AskOption, t: Translate): Row {
  const day = typeof value === "string" && value === description && title !== value;
  const weekday = day && /^\d{4}-\d{2}-\d{2}$/.test(value) ? weekdayOf(value, t) : "";
  return {
    label: plainLabel(title),
    description: plainLabel([description, weekday].filter(Boolean).join(" · ")),
    ...(detail === "" ? {} : { detail: plainLabel(detail) }),
    value,
  };
}

/** What is typed, as a row of its own: what is wrong with it stands there as long as something is. */
function typedRow({ step }: OpenQuestion, text: string, t: Translate): Row {
  const value = typedAnswer(step, text);
  const fault = answerFault(step, value, t);
  const label = plainLabel(text.trim());
  if (fault !== undefined) return { label, description: fault, alwaysShow: true };
  const weekday = step.control === "date" ? weekdayOf(String(value), t) : "";
  return { label, description: weekday, alwaysShow: true, value };
}
