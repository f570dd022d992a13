import { isLiving } from "../atRest.ts";
import { idsIn } from "../facts.ts";
import { effect } from "./effect.ts";

interface Raise {
  readonly event: string;
  /** The field that names the records. */
  readonly on: string;
  readonly mayFail?: boolean;
}

/** The same moment brings an event to every record that a field names. */
export const raise = effect<Raise>({
  params: { event: { type: "word" }, on: { type: "field" }, mayFail: { type: "flag", optional: true } },
  describe: ({ event, on }, t) => t("brings {event} to everything in {field}", { event, field: on }),
  follow: ({ record, project }, { event, on, mayFail = false }) => ({
    raised: [...new Set(idsIn(record, on))]
      .flatMap((id) => project.find(id).filter(({ entry }) => entry.id === id))
      .flatMap(({ entry }) => (isLiving(entry) ? [{ entry, event, mayFail }] : [])),
  }),
});
