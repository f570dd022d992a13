import type { FormResponse } from "../../../protocol/forms/form.ts";
import type { PlannedFile } from "../../act/planFiles.ts";
import { readResponse } from "../../forms/readResponse.ts";
import { responseDigest } from "../../forms/responseDigest.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { Translate } from "../../model/translate.ts";
import { isLiving } from "../../workflow/atRest.ts";
import type { PassedOver } from "../../workflow/dispatch.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { RecordStep } from "../../workflow/recordStep.ts";
import { type AnswerFault, answeredIn, answerFault, fault, foreignFault, staleFault } from "./answerFault.ts";
import { evidencePath, repeatedFault } from "./earlierAnswers.ts";
import { type ChainedWish, planChain } from "./eventChain.ts";
import { commentOf, noEvent, type Pack, type PackItem } from "./pack.ts";
import { readPack } from "./readPack.ts";

/** What becomes of a response to a pack: every event that was answered with, sealed with the response as evidence. */
export type PlannedAnswers =
  | {
      readonly ok: true;
      readonly pack: Pack;
      readonly response: FormResponse;
      /** What happens to the records, in the order of the pack. */
      readonly steps: readonly RecordStep[];
      /** The ids of records that come to be by it. */
      readonly created: readonly string[];
      readonly passedOver: readonly PassedOver[];
      /** What was answered with no event: somebody should see to it. */
      readonly declined: readonly { readonly record: string; readonly comment: string }[];
      /** The records of the pack that wait for an answer still. */
      readonly open: readonly string[];
      /** Where the response is kept. */
      readonly evidence: string;
      readonly files: readonly PlannedFile[];
    }
  | { readonly ok: false; readonly faults: readonly AnswerFault[] };

/**
 * Checks a response to a pack against what was sent and against what the records say now, and plans what follows.
 * @param text the file that came back, or the text of the mail
 * @param at the time of the import, RFC 3339 in UTC: when the answer was given is said in the evidence
 * @param translatorFor texts in the language of whoever answered
 */
export function planAnswers(
  text: string,
  at: string,
  source: FactsSource,
  translatorFor: (pack: Pack) => Translate,
): PlannedAnswers {
  const { project, t } = source;
  const read = readResponse(text, t);
  if (!read.ok) return refused(read.fault);
  const { response } = read;
  if (response.purpose !== "pack") {
    return refused(
      fault(
        "not-a-pack",
        t("This is a response to “{form}”, which is no client pack.", { form: response.form }),
      ),
    );
  }
  const pack = readPack(response.form, project);
  if (pack === undefined) {
    return refused(
      fault("unknown-pack", t("This project has sent no pack “{pack}”.", { pack: response.form })),
    );
  }
  if (pack === "changed") {
    return refused(
      fault(
        "pack-changed",
        t(
          "“packs/{pack}.json” is not as it was when the pack was sent: bring it back from your version control.",
          { pack: response.form },
        ),
      ),
    );
  }
  const answered = answeredIn(response, pack);
  const found =
    foreignFault(response, pack, source) ??
    answerFault(response, pack, t) ??
    (answered.length === 0
      ? fault("nothing-answered", t("This response answers nothing of {pack}.", { pack: pack.id }))
      : undefined) ??
    repeatedFault(response, pack, source) ??
    staleFault(answered, pack, source);
  return found
    ? refused(found)
    : carriedOut({ text, at, pack, response, answered }, source, translatorFor(pack));
}

interface Accepted {
  readonly text: string;
  readonly at: string;
  readonly pack: Pack;
  readonly response: FormResponse;
  readonly answered: readonly string[];
}

function carriedOut(
  { text, at, pack, response, answered }: Accepted,
  source: FactsSource,
  own: Translate,
): PlannedAnswers {
  const file = evidencePath(pack.id, source);
  const evidence = { file, digest: responseDigest(response) };
  const items = pack.items.filter(({ record }) => answered.includes(record));
  const wishes = items.flatMap((item) => wishFor(item, { response, pack }, source, own));
  const chain = planChain(
    wishes.map((wish) => ({ ...wish, at, by: pack.for, evidence })),
    source,
  );
  if (!chain.ok) {
    return refused(...chain.reasons.map((reason) => fault("not-possible", `${chain.record}: ${reason}`)));
  }
  const declined = items
    .filter(({ record }) => response.answers[record] === noEvent)
    .map(({ record }) => ({ record, comment: commentOn(record, response) }));
  return {
    ok: true,
    ...{ pack, response, declined },
    steps: chain.events.flatMap(({ steps }) => steps),
    created: chain.events.flatMap(({ created }) => created),
    passedOver: chain.events.flatMap(({ passedOver }) => passedOver),
    open: pack.items
      .filter(({ record, events }) => events.length > 0 && !answered.includes(record))
      .map(({ record }) => record),
    evidence: file,
    files: [{ path: file, text: evidenceText(text, response), expected: undefined }, ...chain.files],
  };
}

/** What was asked for, in the words of whoever answered; a lifecycle says what its events have to be told. */
function wishFor(
  { record, events }: PackItem,
  { response, pack }: Pick<Accepted, "response" | "pack">,
  { project, lifecycleOf }: FactsSource,
  t: Translate,
): readonly Pick<ChainedWish, "record" | "event" | "note" | "data">[] {
  const asked = events.find(({ event }) => event === response.answers[record]);
  const entry = recordWith(record, project);
  if (!asked || !entry || !isLiving(entry)) return [];
  const { event, data = {} } = asked;
  const fields = lifecycleOf(entry.kind)?.events.get(event)?.data ?? {};
  const given = Object.fromEntries(Object.entries(data).filter(([key]) => Object.hasOwn(fields, key)));
  const comment = commentOn(record, response);
  if (!Object.hasOwn(fields, "reason")) return [{ record, event, note: comment || undefined, data: given }];
  const reason = comment || t("Answered in {pack} without a comment.", { pack: pack.id });
  return [{ record, event, data: { ...given, reason } }];
}

function commentOn(record: string, { answers }: FormResponse): string {
  return String(answers[commentOf(record)] ?? "").trim();
}

/** A file is kept as it came; of a mail, what it holds. */
function evidenceText(text: string, response: FormResponse): string {
  const plain = text.replace(/^\ufeff/, "");
  return plain.trimStart().startsWith("{") ? plain : `${JSON.stringify(response, null, 2)}\n`;
}

function refused(...faults: readonly AnswerFault[]): PlannedAnswers {
  return { ok: false, faults };
}
