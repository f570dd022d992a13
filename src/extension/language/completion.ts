import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  MarkdownString,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
  TextEdit,
} from "vscode";
import type {
  CompletionItem as Completion,
  CompletionKind,
} from "../../core/language/completion/completionItem.ts";
import { completionsAt } from "../../core/language/completion/completionsAt.ts";
import { lineBelow } from "../../core/language/lineBelow.ts";
import type { Translate } from "../../core/model/translate.ts";
import { LineIndex } from "../../core/yaml/lineIndex.ts";
import { toRange } from "../diagnostics.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";

/** Where suggestions were asked for: a text as it was then, because somebody may go on writing meanwhile. */
export interface AskedAt {
  readonly path: string;
  readonly text: string;
  readonly offset: number;
}

/**
 * What may be written at a place. What is said of other records is what the last check knew, so that typing never
 * waits for one.
 */
export function recordCompletions(asked: AskedAt, session: ProjectSession, t: Translate): CompletionList {
  const { project, lifecycleOf } = session.service;
  const { today } = session.service.factsAt(new Date());
  const { items, isIncomplete } = completionsAt({ ...asked, project, lifecycleOf, today, t });
  const lines = new LineIndex(asked.text);
  return new CompletionList(
    items.map((item) => toCompletionItem(item, lines, t)),
    isIncomplete,
  );
}

/** What a new line begins with behind the one that Enter has ended. */
export function newLineEdits(
  document: TextDocument,
  position: Position,
  session: ProjectSession,
): TextEdit[] {
  const path = session.pathOf(document.uri) ?? "";
  const edit = lineBelow(path, document.getText(), document.offsetAt(position));
  if (!edit) return [];
  const range = new Range(document.positionAt(edit.start), document.positionAt(edit.end));
  return [TextEdit.replace(range, edit.newText)];
}

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  record: CompletionItemKind.Reference,
  person: CompletionItemKind.User,
  event: CompletionItemKind.Event,
  date: CompletionItemKind.Constant,
  snippet: CompletionItemKind.Snippet,
};

/** What records say is only ever a plain label or plain text, so nothing in it becomes a link or an icon. */
function toCompletionItem(completion: Completion, lines: LineIndex, t: Translate): CompletionItem {
  const { label, kind, detail, documentation, insertText, isSnippet, span } = completion;
  const item = new CompletionItem({ label: plainLabel(label), description: plainLabel(detail) }, kinds[kind]);
  item.range = toRange(lines.range(span));
  item.insertText = isSnippet ? new SnippetString(insertText) : insertText;
  item.keepWhitespace = true;
  item.filterText = completion.filterText;
  item.sortText = completion.sortText;
  item.preselect = completion.isPreferred;
  if (documentation !== "") {
    item.documentation =
      kind === "snippet" ? new MarkdownString().appendCodeblock(documentation, "yaml") : documentation;
  }
  if (completion.suggestsMore) {
    item.command = { title: t("Suggest values"), command: "editor.action.triggerSuggest" };
  }
  return item;
}
