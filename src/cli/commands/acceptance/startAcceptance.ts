import { planAcceptance } from "../../../core/act/planAcceptance.ts";
import type { OptionValues, Surroundings } from "../../command.ts";
import { openOne } from "../../openProjects.ts";
import { carryOut } from "../../plannedReport.ts";

/** Writes an acceptance for deliverables and the requirements that they meet. */
export async function startAcceptance(
  [...title]: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const { folder, service } = await openOne(options.dir, around);
  const list = (name: string) => (options[name] as string[] | undefined) ?? [];
  const planned = planAcceptance(
    {
      title: title.join(" "),
      deliverables: list("deliverable"),
      requirements: list("requirement"),
      signatories: list("signatory"),
    },
    service.factsAt(around.now),
  );
  return carryOut(
    planned.ok
      ? { ok: true as const, id: planned.id, files: [planned.file] }
      : {
          ok: false as const,
          reasons: planned.messages.map((message) => ({ code: "invalid", message, records: [] })),
        },
    folder,
    options,
    {
      refusal: t("The acceptance can't be started."),
      lines: ({ id, files }) => [t("Created {id} in {path}", { id, path: files[0]?.path ?? "" })],
      data: ({ id }) => ({ id }),
    },
    around,
  );
}
