import type {
  CompletionItem,
  CompletionList,
} from "../../../../src/core/language/completion/completionItem.ts";
import { completionsAt } from "../../../../src/core/language/completion/completionsAt.ts";
import { filledIn } from "../../../../src/core/language/completion/tabStops.ts";
import type { ProjectView } from "../../../../src/core/model/project.ts";
import { createTranslator, type Translate } from "../../../../src/core/model/translate.ts";
import { lifecyclesIn } from "../../../../src/core/workflow/lifecycles.ts";
import { today } from "./situations.ts";

/** A place in a text that is open. */
export interface Place {
  readonly project: ProjectView;
  readonly path: string;
  readonly text: string;
  readonly offset: number;
}

/** What is offered at a place, on the day of the situations. */
export function completed(place: Place, t: Translate = createTranslator()): CompletionList {
  return completionsAt({ ...place, lifecycleOf: lifecyclesIn(place.project, t), today, t });
}

/** The text with an item in it: with its tab stops, or with ‸ where the cursor is afterwards. */
export function accepted(
  { text }: Pick<Place, "text">,
  { insertText, isSnippet, span }: CompletionItem,
): string {
  return text.slice(0, span.start) + insertText + (isSnippet ? "" : "‸") + text.slice(span.end);
}

/** The text with an item in it before anybody fills in its tab stops. */
export function acceptedPlain({ text }: Pick<Place, "text">, item: CompletionItem): string {
  const { insertText, isSnippet, span } = item;
  return text.slice(0, span.start) + (isSnippet ? filledIn(insertText) : insertText) + text.slice(span.end);
}
