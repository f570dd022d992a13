import type { Translate } from "../../core/model/translate.ts";
import type { OpenQuestion } from "../../core/views/ask/askFlow.ts";
import type { Place } from "../commands/transition/steps.ts";
import type { Asker } from "./asker.ts";
import { askLine } from "./askLine.ts";
import { askRow } from "./askRow.ts";
import { askRows } from "./askRows.ts";

/** Asks whoever sits in front of the editor, in the way that fits the question. */
export function personAsker(t: Translate): Asker {
  return {
    ask: (question, title, canGoBack) => {
      const place = placeOf(question, title, canGoBack);
      const { control, options } = question.step;
      if (control === "choices") return askRows(question, place, t);
      const hasRows = control === "choice" || options.length > 0;
      return hasRows ? askRow(question, place, t) : askLine(question, place, t);
    },
  };
}

function placeOf({ step, number, total }: OpenQuestion, title: string, canGoBack: boolean): Place {
  return { title: `${title} · ${step.title}`, step: number, totalSteps: total, canGoBack };
}
