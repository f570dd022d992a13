import { coversOf } from "../covers.ts";
import { effect } from "./effect.ts";

/** What the signatures will stand for is written into the acceptance, so that they are bound to it. */
export const recordCovers = effect({
  params: {},
  describe: (_, t) => t("writes down what the signatures stand for"),
  follow: ({ record, project }) => ({
    changes: [{ op: "set", pointer: ["covers"], value: coversOf(record, project), before: "history" }],
  }),
});
