import { window } from "vscode";
import type { Translate } from "../../../core/model/translate.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";

/** The id of who is asked: people of the client first; undefined when cancelled. */
export async function pickReader({ service }: ProjectSession, t: Translate): Promise<string | undefined> {
  const people = [...service.project.valid("stakeholder")].filter(({ value }) => value.status !== "released");
  const ofClient = people.filter(({ value }) => value.side === "external");
  const others = people.filter((one) => !ofClient.includes(one));
  const items = [...ofClient, ...others].map(({ id, value }) => ({
    label: plainLabel(value.title),
    description: id,
    detail: plainLabel([value.organisation, value.contact?.email].filter(Boolean).join(" · ")),
    id,
  }));
  const placeHolder = t("Who is asked?");
  const picked = await window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.id;
}
