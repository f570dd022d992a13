import { Uri, window, workspace } from "vscode";
import { packLanguage } from "../../core/exchange/pack/packLanguage.ts";
import { planPack } from "../../core/exchange/pack/planPack.ts";
import { applyPlanned } from "../applyPlanned.ts";
import { projectTranslator } from "../projectTranslator.ts";
import { saveFile } from "../saveFile.ts";
import { textOf, textsOf } from "./given.ts";
import { notice } from "./notice.ts";
import { pickPackContent } from "./pack/pickPackContent.ts";
import { pickReader } from "./pack/pickReader.ts";
import { givenProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";
import { whoActs } from "./whoActs.ts";

/** What came of it. */
export interface CreatedPack {
  readonly pack: string;
  /** The page, a URI. */
  readonly file: string;
  /** What was left out, and why. */
  readonly leftOut: readonly string[];
}

/**
 * Writes a client pack as one page (`target`, a URI) and registers it in the project; asks for what is not given
 * (`for`, `what`, `until`, `by`). Undefined when cancelled.
 */
export async function createPack(context: CommandContext, given: Given): Promise<CreatedPack | undefined> {
  const { t, extension } = context;
  requireTrust(t);
  const session = await givenProject(context, given);
  if (!session) return undefined;
  await session.idle();
  const by = await whoActs(context, session, given);
  if (by === undefined) return undefined;
  const reader = textOf(given.for) ?? (await pickReader(session, t));
  if (reader === undefined) return undefined;
  const what = textsOf(given.what) ?? (await pickPackContent(session, t));
  if (!what) return undefined;
  const now = new Date();
  const facts = session.service.factsAt(now);
  const own = await projectTranslator(packLanguage(reader, facts.project), extension, t);
  const at = `${now.toISOString().slice(0, 19)}Z`;
  const planned = planPack({ what, for: reader, by, at, until: textOf(given.until) }, facts, own);
  if (!planned.ok) throw new Error(planned.messages.join(" "));
  const { pack, html, file, leftOut } = planned;
  const target = textOf(given.target);
  const page = target === undefined ? await askFile(session.uriOf(`${pack.id}.html`), t) : Uri.parse(target);
  if (!page) return undefined;
  await applyPlanned(session, [file], t);
  try {
    await saveFile(page, html, t);
  } catch (error) {
    // What was not sent can't be answered.
    await workspace.fs.delete(session.uriOf(file.path));
    throw error;
  }
  session.fileChanged(session.uriOf(file.path));
  await session.idle();
  const name = pack.form.recipient?.name ?? pack.for;
  notice(t("{pack} is ready to be sent to {name}.", { pack: pack.id, name }));
  if (leftOut.length > 0) void window.showWarningMessage(leftOut.join(" "));
  return { pack: pack.id, file: page.toString(), leftOut };
}

function askFile(defaultUri: Uri, t: CommandContext["t"]): Thenable<Uri | undefined> {
  return window.showSaveDialog({ title: t("Save the client pack"), defaultUri, filters: { HTML: ["html"] } });
}
