import type { FormResponse } from "../../../protocol/forms/form.ts";
import { readResponse } from "../../forms/readResponse.ts";
import { responseDigest } from "../../forms/responseDigest.ts";
import type { Pointer } from "../../model/problem.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { type Evidence, type Happening, historyOf, type LivingEntry } from "../../workflow/facts.ts";
import { peopleOf } from "../../workflow/people.ts";
import { findingAt, graphRule, type RuleContext } from "../rule.ts";

const code = "control/evidence-changed";

/** What a person sent stays as it came, and says what the history says that they did. */
export const controlEvidenceChanged = graphRule({
  code,
  *check(entry, context) {
    if (!isLiving(entry)) return;
    for (const [index, happening] of historyOf(entry.value).entries()) {
      const evidence = (happening as Happening | null)?.evidence;
      if (typeof evidence !== "object" || evidence === null) continue;
      const fault = faultOf(evidence, happening, entry, context);
      if (fault) yield findingAt(entry, code, fault.message, ["history", index, "evidence", ...fault.at]);
    }
  },
});

interface Fault {
  readonly message: string;
  /** Within the evidence. */
  readonly at: Pointer;
}

function faultOf(
  { file, digest }: Evidence,
  happening: Happening,
  entry: LivingEntry,
  context: RuleContext,
): Fault | undefined {
  const { project, t } = context;
  const { event, by } = happening;
  const source = project.files.get(file);
  if (!source) {
    const message = t(
      "“{file}” proves {event} by {by}, but there is no such file: bring it back from your version control.",
      { file, event, by },
    );
    return { message, at: ["file"] };
  }
  const read = readResponse(source.text, t);
  if (!read.ok || responseDigest(read.response) !== digest) {
    const message = t(
      "“{file}” is not what {by} sent when {event} was recorded: bring it back from your version control.",
      { file, event, by },
    );
    return { message, at: ["digest"] };
  }
  if (says(read.response, happening, entry, context)) return undefined;
  const message = t("“{file}” doesn't say that {by} wanted {event} for this content of “{id}”.", {
    ...{ file, event, by },
    id: entry.id,
  });
  return { message, at: ["file"] };
}

/** Whether this person answered so, for the content to which the entry is bound. */
function says(
  { who, answers, data = {} }: FormResponse,
  { by, event, content }: Happening,
  { id }: LivingEntry,
  { project }: RuleContext,
): boolean {
  const isTheirs = who.id !== undefined && (peopleOf(project).find(by)?.ids.includes(who.id) ?? false);
  return isTheirs && answers[id] === event && data[id] === content;
}
