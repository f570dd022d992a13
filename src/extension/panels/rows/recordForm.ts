import { planForm } from "../../../core/act/form/planForm.ts";
import { viewForm } from "../../../core/views/form/viewForm.ts";
import { formProtocol } from "../../../protocol/recordFormProtocol.ts";
import { anyPanel } from "../anyPanel.ts";
import { recordFormTexts } from "./recordFormTexts.ts";

/** The form of the records of a file; here, the path of the file stands for the record that a panel is about. */
export const recordForm = anyPanel({
  protocol: formProtocol,
  title: ({ record = "" }) => record.slice(record.lastIndexOf("/") + 1),
  texts: recordFormTexts,
  view: ({ service, now, record: file }, scope) =>
    file === undefined
      ? undefined
      : viewForm(file, scope?.item ?? 0, service.problemsOf(file), service.factsAt(now)),
  // A record without an id is known by its place alone.
  about: ({ id }) => (id === "" ? [] : [id]),
  plan: (intent, { service, now, record: file = "" }) => planForm(file, intent, service.factsAt(now)),
});
