import { html, type TemplateResult } from "lit";
import type { TraceMatrixView, TraceRecord } from "../../src/protocol/traceMatrix.ts";
import { button, checkbox } from "../shared/controls.ts";
import { dropdown, textField } from "../shared/fields.ts";
import { fillIn } from "../shared/fillIn.ts";
import { noneChosen } from "./filterOf.ts";
import { gapCounts } from "./gapCounts.ts";
import type { TraceLooks } from "./looks.ts";
import type { TraceTexts } from "./wording.ts";

type Change = (change: Partial<TraceLooks>) => void;

/** What the matrix is filtered by. */
export function filterFields(
  view: TraceMatrixView,
  looks: TraceLooks,
  texts: TraceTexts,
  look: Change,
): TemplateResult {
  const { text, onlyGaps, goal, deliverable, priority } = looks;
  const all = { value: "", text: texts.all };
  const named = (records: readonly TraceRecord[], none: string) => [
    all,
    ...records.map(({ id, title }) => ({ value: id, text: `${id} ${title}`.trim() })),
    { value: noneChosen, text: none },
  ];
  return html`
    ${textField({ label: texts.search, value: text, key: "search", input: (value) => look({ text: value }) })}
    ${dropdown({
      ...{ label: texts.goal, value: goal, key: "goal", choices: named(view.goals, texts.noGoal) },
      change: (value) => look({ goal: value }),
    })}
    ${dropdown({
      ...{ label: texts.deliverable, value: deliverable, key: "deliverable" },
      choices: named(view.deliverables, texts.noDeliverable),
      change: (value) => look({ deliverable: value }),
    })}
    ${dropdown({
      ...{ label: texts.priority, value: priority, key: "priority" },
      choices: [
        all,
        ...view.priorities.map(({ id, title }) => ({ value: id, text: title })),
        { value: noneChosen, text: texts.noPriority },
      ],
      change: (value) => look({ priority: value }),
    })}
    ${checkbox({
      ...{ label: texts.onlyGaps, isChecked: onlyGaps, key: "only-gaps" },
      change: (isChecked) => look({ onlyGaps: isChecked }),
    })}
  `;
}

/** The gaps that there are, each with how often, to see only those that have it. */
export function gapButtons(
  view: TraceMatrixView,
  looks: TraceLooks,
  texts: TraceTexts,
  look: Change,
): TemplateResult {
  const { byGap } = gapCounts(view);
  const there = view.gaps.filter(({ id }) => byGap.has(id));
  return html`
    <div class="gaps" role="group" aria-label=${texts.gaps}>
      ${there.map(({ id, title }) =>
        button({
          label: fillIn(texts.gapCount, { gap: title, count: byGap.get(id) ?? 0 }),
          key: `gap-${id}`,
          isPressed: looks.gap === id,
          press: () => look({ gap: looks.gap === id ? "" : id }),
        }),
      )}
    </div>
  `;
}
