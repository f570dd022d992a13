import type { Problem } from "../../model/problem.ts";
import { recordTextAt } from "../../source/recordText.ts";
import type { TextEdit } from "../../yaml/edit/change.ts";
import { withoutTwin } from "../../yaml/edit/twinKeys.ts";
import { type Fix, type FixContext, fixBy } from "./fix.ts";

/** For a key that stands in a mapping twice: without this one, or without the one before. */
export function* duplicateKeyFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const { file, t } = context;
  const { document, start } = recordTextAt(file, problem.pointer, t);
  const twins = withoutTwin(document, problem.span.start - start);
  if (!twins) return;
  const { edits, text, isSame } = twins;
  const placed = (edit: TextEdit) => [{ ...edit, start: edit.start + start, end: edit.end + start }];
  const values = { one: text.first, other: text.second };
  if (isSame) {
    yield* fixBy(problem, t("Remove what stands here twice"), placed(edits.second), "safe");
  } else {
    yield* fixBy(problem, t("Keep “{one}”, remove “{other}”", values), placed(edits.second));
    yield* fixBy(
      problem,
      t("Keep “{one}”, remove “{other}”", { one: values.other, other: values.one }),
      placed(edits.first),
    );
  }
}
