import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Diagnostic,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
} from "vscode";
import type { Fix, FixContext } from "../../core/language/fixes/fix.ts";
import { fixAll } from "../../core/language/fixes/fixAll.ts";
import { fixesFor } from "../../core/language/fixes/fixesFor.ts";
import { fixOfKind } from "../../core/language/fixes/fixKind.ts";
import { placeAt } from "../../core/language/pointerAt.ts";
import { sortKeys } from "../../core/language/sortKeys.ts";
import type { TextEdit } from "../../core/yaml/edit/change.ts";
import type { ProjectSession } from "../projectSession.ts";
import { projectTranslator } from "../projectTranslator.ts";
import { fixAllKind, organizeKind, sortKind } from "./fixKinds.ts";

/** What is asked for. */
export interface Asked extends Pick<CodeActionContext, "only" | "triggerKind"> {
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
}

/** Fixes of a document as edits of its text: for its problems, for all that need no answer, for the order of keys. */
export async function recordFixes(
  document: TextDocument,
  { range, diagnostics, only, triggerKind }: Asked,
  session: ProjectSession,
  extension: Uri,
): Promise<CodeAction[]> {
  const { service } = session;
  const path = session.pathOf(document.uri);
  await session.idle();
  const facts = service.factsAt(new Date());
  const inProject = await projectTranslator(service.project.settings.locale, extension, facts.t);
  const file = path === undefined ? undefined : service.project.files.get(path);
  if (!file || file.text !== document.getText()) return [];
  const context = { ...facts, file, inProject };
  const actions: CodeAction[] = [];
  const isWanted = (kind: CodeActionKind) => only?.contains(kind) === true;
  if (!only || isWanted(CodeActionKind.QuickFix)) {
    actions.push(...problemFixes(document, diagnostics, context, session));
  }
  if (isWanted(fixAllKind)) {
    const edits = fixAll(context, service.stage)?.edits ?? [];
    actions.push(...editing(context.t("Fix what can only be meant in one way"), fixAllKind, document, edits));
  }
  if (isWanted(organizeKind)) {
    const title = context.t("Sort the keys of all records");
    actions.push(...editing(title, organizeKind, document, sortKeys(file, context.t)));
  }
  if (isWanted(sortKind) || (!only && triggerKind === CodeActionTriggerKind.Invoke)) {
    actions.push(...sortingAt(document, range, context));
  }
  return actions;
}

function problemFixes(
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  context: FixContext,
  session: ProjectSession,
): CodeAction[] {
  const problems = session.service.problemsOf(context.file.path);
  const actions: CodeAction[] = [];
  const ofKind = new Map<string, CodeAction>();
  for (const diagnostic of diagnostics) {
    const { start } = diagnostic.range;
    const problem = problems.find(
      ({ code, message, range }) =>
        code === diagnostic.code &&
        message === diagnostic.message &&
        range.start.line === start.line &&
        range.start.character === start.character,
    );
    if (!problem) continue;
    for (const fix of fixesFor(problem, context)) {
      actions.push(toAction(fix, diagnostic, document, session));
    }
    const all = ofKind.has(problem.code) ? undefined : fixOfKind(problem, problems, context);
    if (all) ofKind.set(problem.code, toAction(all, diagnostic, document, session));
  }
  return [...distinct(actions), ...ofKind.values()];
}

/** One fix may mend several problems, such as all keys that are missing in one place. */
function distinct(actions: readonly CodeAction[]): CodeAction[] {
  const byEdit = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit?.entries(), action.command?.arguments]);
    const same = byEdit.get(key);
    if (same) same.diagnostics?.push(...(action.diagnostics ?? []));
    else byEdit.set(key, action);
  }
  return [...byEdit.values()];
}

function toAction(
  { title, isPreferred, edits, creates }: Fix,
  diagnostic: Diagnostic,
  document: TextDocument,
  session: ProjectSession,
): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.isPreferred = isPreferred;
  if (creates) {
    const given = { project: session.folder.toString(), ...creates };
    action.command = { title, command: "assent.newRecord", arguments: [given] };
  } else {
    action.edit = toEdit(document, edits);
  }
  return action;
}

function sortingAt(document: TextDocument, range: Range, { file, t }: FixContext): CodeAction[] {
  const place = placeAt(file, document.offsetAt(range.start), t);
  const entry = place && file.entries[place.record];
  if (!entry) return [];
  const title = entry.id ? t("Sort the keys of {id}", { id: entry.id }) : t("Sort the keys of this record");
  return editing(title, sortKind, document, sortKeys(file, t, entry));
}

function editing(
  title: string,
  kind: CodeActionKind,
  document: TextDocument,
  edits: readonly TextEdit[],
): CodeAction[] {
  if (edits.length === 0) return [];
  const action = new CodeAction(title, kind);
  action.edit = toEdit(document, edits);
  return [action];
}

function toEdit(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { start, end, newText } of edits) {
    const range = new Range(document.positionAt(start), document.positionAt(end));
    edit.replace(document.uri, range, newText);
  }
  return edit;
}
