import { guard } from "./guard.ts";

interface PunchItem {
  readonly id: string;
  readonly owner?: string;
  readonly due?: string;
  readonly done?: boolean;
}

type Wanted = "assigned" | "done" | "open";

/** The open items of the punch list have owners and dates (`assigned`), there are none (`done`), or some (`open`). */
export const punchList = guard<{ is: Wanted }>({
  params: { is: { type: "word", oneOf: ["assigned", "done", "open"] } },
  lasting: false,
  describe: ({ is }, t) =>
    is === "assigned"
      ? t("open items on the punch list have owners and dates")
      : is === "done"
        ? t("the punch list is done")
        : t("items on the punch list are open"),
  unmet: ({ record, entry, t }, { is }) => {
    const { punchList: items = [] } = record as { punchList?: readonly PunchItem[] };
    const open = items.filter(({ done }) => done !== true);
    if (is === "open") {
      return open.length > 0
        ? []
        : [{ code: "punch-list", message: t("Nothing on the punch list is open."), records: [entry.id] }];
    }
    return open
      .filter(({ owner, due }) => is === "done" || owner === undefined || due === undefined)
      .map(({ id }) => ({
        code: "punch-list",
        message:
          is === "done"
            ? t("“{item}” on the punch list is not done.", { item: id })
            : t("“{item}” on the punch list needs an owner and a date.", { item: id }),
        records: [entry.id],
      }));
  },
});
