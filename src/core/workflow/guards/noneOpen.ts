import type { Kind } from "../../model/kind.ts";
import { isEnded } from "../atRest.ts";
import { stateTitle } from "../stateTitle.ts";
import { guard } from "./guard.ts";

/** No record of these kinds is still open. */
export const noneOpen = guard<{ kinds: readonly Kind[] }>({
  params: { kinds: { type: "kinds" } },
  lasting: false,
  describe: ({ kinds }, t) => t("none still open: {kinds}", { kinds: kinds.join(", ") }),
  unmet: ({ project, lifecycleOf, t }, { kinds }) =>
    kinds
      .flatMap((kind) => [...project.valid(kind)])
      .filter((entry) => !isEnded(entry, lifecycleOf))
      .map((entry) => ({
        code: "record-open",
        message: t("“{id}” is still open ({state}): bring it to an end first.", {
          id: entry.id,
          state: stateTitle(entry, lifecycleOf, t),
        }),
        records: [entry.id],
      })),
});
