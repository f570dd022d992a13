import { html, nothing, type TemplateResult } from "lit";
import { type RiskRegisterView, type RiskTrend, ratingNames } from "../../../src/protocol/riskRegister.ts";
import { checkbox } from "../../shared/controls.ts";
import { dropdown } from "../../shared/fields.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { segments } from "../../shared/parts/segments.ts";
import type { RiskLooks } from "../looks.ts";
import type { RiskTexts } from "../wording.ts";

type Change = (change: Partial<RiskLooks>) => void;

/** How many risks need somebody. */
export function summaryOf({ risks }: RiskRegisterView, texts: RiskTexts): string {
  const open = risks.filter(({ isOpen }) => isOpen);
  return fillIn(texts.summary, {
    open: open.length,
    missing: open.filter(({ answer }) => answer === "missing").length,
    overdue: open.filter(({ review }) => review === "overdue").length,
  });
}

/** Which rating the matrix shows, and between which two it shows arrows. */
export function matrixFields({ view, movements }: RiskLooks, texts: RiskTexts, look: Change): TemplateResult {
  return html`
    ${segments({
      ...{ label: texts.view, key: "view", value: view },
      choices: ratingNames.map((name) => ({ value: name, text: texts[name] })),
      change: (value) => look({ view: ratingNames.find((name) => name === value) ?? "current" }),
    })}
    ${dropdown({
      ...{ label: texts.movements, key: "movements", value: movements, isLabelHidden: true },
      choices: [
        { value: "none", text: texts.noMovements },
        { value: "inherentToCurrent", text: texts.inherentToCurrent },
        { value: "currentToTarget", text: texts.currentToTarget },
      ],
      change: (value) => look({ movements: value as RiskLooks["movements"] }),
    })}
  `;
}

/** What all of it is filtered by: the matrix and the register. */
export function filterFields({ kind, onlyOpen }: RiskLooks, texts: RiskTexts, look: Change): TemplateResult {
  return html`
    ${dropdown({
      ...{ label: texts.kinds, key: "kinds", value: kind },
      choices: [
        { value: "all", text: texts.all },
        { value: "threat", text: texts.threats },
        { value: "opportunity", text: texts.opportunities },
      ],
      change: (value) => look({ kind: value as RiskLooks["kind"] }),
    })}
    ${checkbox({
      ...{ label: texts.onlyOpen, key: "only-open", isChecked: onlyOpen },
      change: (isChecked) => look({ onlyOpen: isChecked }),
    })}
  `;
}

/** How the trend is drawn. By level only where the histories say levels. */
export function trendFields(
  trend: RiskTrend,
  looks: RiskLooks,
  texts: RiskTexts,
  look: Change,
): TemplateResult {
  return html`
    ${dropdown({
      ...{ label: texts.step, key: "step", value: looks.step, isLabelHidden: true },
      choices: [
        { value: "weeks", text: texts.weeks },
        { value: "months", text: texts.months },
      ],
      change: (value) => look({ step: value as RiskLooks["step"] }),
    })}
    ${
      trend.levels === "now"
        ? nothing
        : dropdown({
            ...{ label: texts.areas, key: "areas", value: looks.by, isLabelHidden: true },
            choices: [
              { value: "states", text: texts.states },
              { value: "levels", text: texts.levels },
            ],
            change: (value) => look({ by: value as RiskLooks["by"] }),
          })
    }
  `;
}
