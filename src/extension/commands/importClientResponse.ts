import { Uri, window, workspace } from "vscode";
import type { Pack } from "../../core/exchange/pack/pack.ts";
import { type PlannedAnswers, planAnswers } from "../../core/exchange/pack/planAnswers.ts";
import type { Translate } from "../../core/model/translate.ts";
import { applyPlanned } from "../applyPlanned.ts";
import { projectTranslator } from "../projectTranslator.ts";
import { textOf } from "./given.ts";
import { notice } from "./notice.ts";
import { givenProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";

type Accepted = Extract<PlannedAnswers, { ok: true }>;

/** What came of it. */
export interface ImportedAnswers {
  readonly pack: string;
  /** Where the response is kept, within the project. */
  readonly evidence: string;
  /** The records that something happened to. */
  readonly records: readonly string[];
  /** The records of the pack that wait for an answer still. */
  readonly open: readonly string[];
}

/** Larger than any response, even as the text of a mail. */
const maxBytes = 8 * 1024 * 1024;

/**
 * Brings in what a client answered to a pack (`file`, a URI): all of it as one edit, or nothing. A file that is not
 * given is asked for, and what would happen is shown first. Undefined when cancelled.
 */
export async function importClientResponse(
  context: CommandContext,
  given: Given,
): Promise<ImportedAnswers | undefined> {
  const { t, extension } = context;
  requireTrust(t);
  const session = await givenProject(context, given);
  if (!session) return undefined;
  const named = textOf(given.file);
  const file = named === undefined ? await askFile(session.folder, t) : Uri.parse(named);
  if (!file) return undefined;
  const { size } = await workspace.fs.stat(file);
  if (size > maxBytes)
    throw new Error(t("“{path}” is larger than {limit} MiB.", { path: file.path, limit: 8 }));
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  await session.idle();
  const now = new Date();
  const own = {
    en: await projectTranslator("en", extension, t),
    "zh-CN": await projectTranslator("zh-CN", extension, t),
  };
  const planned = planAnswers(
    text,
    `${now.toISOString().slice(0, 19)}Z`,
    session.service.factsAt(now),
    ({ language }: Pack) => own[language],
  );
  if (!planned.ok) throw new Error(planned.faults.map(({ message }) => message).join(" "));
  if (named === undefined && !(await confirm(planned, t))) return undefined;
  await applyPlanned(session, planned.files, t);
  for (const { path } of planned.files) session.fileChanged(session.uriOf(path));
  await session.idle();
  const { pack, evidence, steps, open, declined } = planned;
  notice(t("The answer to {pack} is recorded.", { pack: pack.id }));
  if (declined.length > 0) {
    const records = declined.map(({ record }) => record).join(", ");
    void window.showWarningMessage(
      t("Not agreed to: {records}. What they say is in {file}.", { records, file: evidence }),
    );
  }
  return { pack: pack.id, evidence, records: steps.map(({ entry }) => entry.id), open };
}

function askFile(folder: Uri, t: Translate): Promise<Uri | undefined> {
  return Promise.resolve(
    window.showOpenDialog({
      title: t("Import a client's response"),
      defaultUri: folder,
      filters: { [t("Responses")]: ["json", "txt", "eml"] },
    }),
  ).then((files) => files?.[0]);
}

/** Shows what would be recorded, in whose name. */
async function confirm({ pack, response, steps, declined }: Accepted, t: Translate): Promise<boolean> {
  const record = t("Record it");
  const lines = [
    ...steps.map(({ entry, happening, to }) => `${entry.id}: ${happening.event} → ${to}`),
    ...declined.map((one) =>
      t("{record} was not agreed to: {comment}", { ...one, comment: one.comment || "–" }),
    ),
  ];
  const name = response.who.name ?? pack.for;
  const picked = await window.showInformationMessage(
    t("{name} answered {pack}.", { name, pack: pack.id }),
    { modal: true, detail: lines.join("\n") },
    record,
  );
  return picked === record;
}
