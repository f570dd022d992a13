import { planBaseline } from "../../../core/act/planBaseline.ts";
import { type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { eventTime } from "../../eventTime.ts";
import { factsNow } from "../../factsNow.ts";
import { whoActs } from "../../identity.ts";
import { findProject } from "../../openProjects.ts";
import { carryOut } from "../../plannedReport.ts";
import { printable } from "../../printable.ts";
import { readRecords } from "../../readRecords.ts";

/** Creates a baseline of everything that is agreed. */
export async function createBaseline(
  [...title]: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const folder = findProject(options.dir as string | undefined, around);
  const project = await readRecords(folder, around);
  const planned = planBaseline(
    {
      title: title.join(" "),
      by: whoActs(options.by, folder, around),
      at: eventTime(options.at, around),
      note: options.note as string | undefined,
      defer: deferrals((options.defer as string[] | undefined) ?? [], around),
    },
    factsNow(project, around),
  );
  return carryOut(
    planned,
    folder,
    options,
    {
      refusal: t("The baseline can't be created."),
      lines: ({ id, count, steps }) => [
        t("{id} holds {count} records.", { id, count }),
        ...steps.map(
          ({ entry, from, to }) => `  ${printable(entry.id)}  ${printable(from)} → ${printable(to)}`,
        ),
      ],
      data: ({ id, count, steps }) => ({
        id,
        count,
        steps: steps.map(({ entry, happening, from, to }) => ({
          record: entry.id,
          event: happening.event,
          from,
          to,
        })),
      }),
    },
    around,
  );
}

function deferrals(pairs: readonly string[], { t }: Surroundings): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const [, id, reason] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
      if (id === undefined || reason === undefined) {
        throw new UsageError(t("“{pair}” must be id=reason: why this change request is put off.", { pair }));
      }
      return [id.trim(), reason.trim()];
    }),
  );
}
