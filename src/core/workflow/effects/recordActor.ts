import { effect } from "./effect.ts";

/** Who acts is written into a field of the record. */
export const recordActor = effect<{ field: string }>({
  params: { field: { type: "field", written: true } },
  describe: ({ field }, t) => t("writes who acts into {field}", { field }),
  follow: ({ actor }, { field }) =>
    actor?.ids[0] === undefined
      ? {}
      : { changes: [{ op: "set", pointer: field.split("."), value: actor.ids[0], before: "history" }] },
});
