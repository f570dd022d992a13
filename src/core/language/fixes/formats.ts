import type { Problem } from "../../model/problem.ts";
import { formats } from "../../schema/formats.ts";
import { readDay } from "./days.ts";
import { changeTitle, type Fix, type FixContext, fixBy, type Sureness } from "./fix.ts";
import { changeRecord, entryAt, valueIn } from "./recordChanges.ts";

/** For a date or an address that is written in another way. */
export function* formatFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const entry = entryAt(context, problem.pointer);
  const text = entry && valueIn(entry, problem.pointer);
  if (typeof text !== "string") return;
  const { format } = problem.data ?? {};
  if (format === "date") {
    const day = readDay(text);
    const sureness = day?.isSure ? "safe" : day?.choices.length === 1 ? "preferred" : "possible";
    for (const choice of day?.choices ?? []) yield* changeTo(choice, sureness, problem, context);
  } else if (format === "uri") {
    const address = addressOf(text.trim());
    if (address !== undefined) yield* changeTo(address, "preferred", problem, context);
  }
}

function changeTo(value: string, sureness: Sureness, problem: Problem, context: FixContext): Iterable<Fix> {
  const edits = changeRecord([{ op: "set", pointer: problem.pointer, value }], context);
  return fixBy(problem, changeTitle(value, context.t), edits, sureness);
}

const anEmail = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/;
const aHost = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[:/?#]|$)/u;

/** The complete address that is meant by a part of one. */
function addressOf(text: string): string | undefined {
  const complete = anEmail.test(text) ? `mailto:${text}` : aHost.test(text) ? `https://${text}` : text;
  const address = complete.replaceAll(" ", "%20");
  return address !== text && formats.uri.validate(address) ? address : undefined;
}
