import { html, nothing, type TemplateResult } from "lit";
import { checkbox } from "../../shared/controls.ts";
import { dropdown } from "../../shared/fields.ts";
import type { MapLooks, Show } from "../looks.ts";
import type { Wording } from "../wording.ts";

/** Who is shown. */
export function filters(
  looks: MapLooks,
  look: (change: Partial<MapLooks>) => void,
  { texts, view }: Wording,
): TemplateResult {
  const { organisations, conflicts } = view;
  return html`
    ${dropdown({
      label: texts.show,
      key: "filter-show",
      value: looks.show,
      choices: [
        { value: "all", text: texts.showAll },
        { value: "linked", text: texts.showLinked },
        { value: "conflicts", text: texts.showConflicts },
        { value: "uncovered", text: texts.showUncovered },
      ],
      change: (show) => look({ show: show as Show }),
    })}
    ${
      organisations.length > 1
        ? dropdown({
            label: texts.organisation,
            key: "filter-organisation",
            value: organisations.some(({ title }) => title === looks.organisation) ? looks.organisation : "",
            choices: [
              { value: "", text: texts.all },
              ...organisations.map(({ title, count }) => ({ value: title, text: `${title} (${count})` })),
            ],
            change: (organisation) => look({ organisation }),
          })
        : nothing
    }
    ${
      conflicts.some(({ isOver }) => isOver)
        ? checkbox({
            label: texts.showOver,
            key: "filter-over",
            isChecked: looks.showsOver,
            change: (showsOver) => look({ showsOver }),
          })
        : nothing
    }
  `;
}
