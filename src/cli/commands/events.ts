import type { Translate } from "../../core/model/translate.ts";
import { statusOf } from "../../core/workflow/atRest.ts";
import { labelText } from "../../core/workflow/definition.ts";
import type { LivingEntry } from "../../core/workflow/facts.ts";
import type { Condition } from "../../core/workflow/guards/guard.ts";
import type { Offer } from "../../core/workflow/offers.ts";
import { type Command, exit } from "../command.ts";
import { describeOffers } from "../describeOffers.ts";
import { openOne } from "../openProjects.ts";
import { readLiving } from "../recordArgument.ts";

export const eventsCommand: Command = {
  options: {
    by: { type: "string", value: "<who>", help: "who would act, by address or id (default: anybody)" },
    format: { type: "string", choices: ["text", "json"], help: "how the events are printed" },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  async run([id], options, around) {
    const { service } = await openOne(options.dir, around);
    const entry = readLiving(id, service.project, around);
    const by = options.by as string | undefined;
    const obstacles = service.obstacles(entry, by, around.now);
    const offers = service.offers(entry, by, around.now);
    const sorted = [...offers.filter(({ isOpen }) => isOpen), ...offers.filter(({ isOpen }) => !isOpen)];
    around.out(
      options.format === "json"
        ? toJson(entry, obstacles, sorted, around.t)
        : describeOffers(entry, service.lifecycleOf(entry.kind), obstacles, sorted, around),
    );
    return obstacles.length > 0 ? exit.problems : exit.fine;
  },
};

function toJson(
  entry: LivingEntry,
  obstacles: readonly Condition[],
  offers: readonly Offer[],
  t: Translate,
): string {
  const events = offers.map((offer) => ({
    event: offer.event,
    title: offer.title,
    description: offer.description,
    target: offer.target,
    open: offer.isOpen,
    reasons: offer.reasons,
    conditions: offer.conditions,
    data: Object.entries(offer.data).map(
      ([key, { type, title, required = false, choices, kinds, field }]) => ({
        key,
        type,
        title: labelText(title, t, key),
        required,
        choices,
        kinds,
        field,
      }),
    ),
  }));
  const { id: record, kind } = entry;
  const status = statusOf(entry);
  return `${JSON.stringify({ version: 1, record, kind, status, reasons: obstacles, events }, null, 2)}\n`;
}
