import { html, nothing, type TemplateResult } from "lit";
import type { RatedStakeholder, StakeholderValues } from "../../../src/protocol/powerInterest.ts";
import type { GridLayout } from "../layout/layOutGrid.ts";
import type { GridLooks } from "../looks.ts";
import type { Wording } from "../wording.ts";
import { personDetails } from "./details.ts";
import { legend } from "./legend.ts";
import { sideLists } from "./sideLists.ts";
import { strategies } from "./strategies.ts";

export interface SideOptions {
  readonly shown: readonly RatedStakeholder[];
  readonly layout: GridLayout;
  readonly looks: Pick<GridLooks, "selected" | "opened">;
  readonly look: (change: Partial<GridLooks>) => void;
  /** The id of who is being moved. */
  readonly held: string | undefined;
  readonly set: (id: string, values: StakeholderValues) => void;
  readonly open: (id: string) => void;
}

/** What stands beside the grid: who is selected, who can be moved onto it, and what all of it means. */
export function side(options: SideOptions, wording: Wording): TemplateResult {
  const { shown, layout, looks, look, held, set, open } = options;
  const { selected, opened } = looks;
  const person = shown.find(({ id }) => id === selected);
  const cluster = layout.clusters.find(({ ids }) => ids.includes(opened));
  return html`
    ${
      person
        ? personDetails(
            {
              ...{ person, open },
              set: (values) => set(person.id, values),
              close: () => look({ selected: "" }),
            },
            wording,
          )
        : nothing
    }
    ${sideLists(
      {
        ...{ selected, held, open },
        unrated: shown.filter(({ quadrant }) => quadrant === undefined),
        cluster: cluster?.ids.flatMap((id) => shown.find((one) => one.id === id) ?? []) ?? [],
        isNobodyShown: shown.length === 0,
        close: () => look({ opened: "" }),
      },
      wording,
    )}
    ${person ? nothing : strategies(wording)} ${legend(wording)}
  `;
}
