import { Hover, MarkdownString, type Position, type TextDocument } from "vscode";
import { type AgreedHover, agreedHover } from "../../core/language/agreedHover.ts";
import { placeAt } from "../../core/language/pointerAt.ts";
import { describeValue, nameOfField } from "../../core/model/fieldNames.ts";
import type { Translate } from "../../core/model/translate.ts";
import { isLiving } from "../../core/workflow/atRest.ts";
import { recordsIn } from "../documentRecords.ts";
import type { ProjectSession } from "../projectSession.ts";

/** What was agreed for the field at a position, where the record changes only by change requests. */
export async function recordHover(
  document: TextDocument,
  position: Position,
  session: ProjectSession,
  t: Translate,
): Promise<Hover | undefined> {
  const records = await recordsIn(document, session, t);
  const { project, lifecycleOf } = session.service;
  const file = records && project.files.get(session.pathOf(document.uri) ?? "");
  const place = file && placeAt(file, document.offsetAt(position), t);
  const entry = place && file.entries[place.record];
  if (!entry || !isLiving(entry)) return undefined;
  const agreed = agreedHover(entry, place.pointer, project, lifecycleOf);
  return agreed && new Hover(describe(agreed, entry.kind, t));
}

/** Record text is only ever appended as text or as a block of code, so none of it becomes a link or a picture. */
function describe(
  { via, day, moved, isLost }: AgreedHover,
  kind: Parameters<typeof nameOfField>[1]["kind"],
  t: Translate,
): MarkdownString {
  const text = new MarkdownString();
  const by = via ? t("{id} “{title}” ({day})", { ...via, day }) : day;
  if (isLost) {
    text.appendText(t("Not what was agreed in {by}. The agreed text can't be found any more.", { by }));
    return text;
  }
  if (moved.length === 0)
    text.appendText(t("As agreed in {by}. It changes only by a change request.", { by }));
  for (const { path, agreed } of moved) {
    const steps = path.split(".");
    const field = nameOfField(steps, { kind, t }).join(" › ");
    if (agreed === undefined) {
      text.appendText(t("{field}: nothing of this was agreed in {by}.", { field, by }));
    } else {
      text.appendText(t("{field}, as agreed in {by}:", { field, by }));
      text.appendCodeblock(describeValue(agreed, steps, { kind, t }).trimEnd(), "plaintext");
    }
  }
  return text;
}
