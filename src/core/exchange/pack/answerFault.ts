import type { FormResponse } from "../../../protocol/forms/form.ts";
import { answersFault } from "../../forms/answersFault.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { MessageArguments, Translate } from "../../model/translate.ts";
import { contentDigest } from "../../workflow/content.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { peopleOf } from "../../workflow/people.ts";
import { commentOf, noEvent, type Pack } from "./pack.ts";

/** Why an answer to a pack isn't taken. Codes are stable. */
export interface AnswerFault {
  readonly code: string;
  /** In the reader's words: what is wrong, and what to do. */
  readonly message: string;
}

/** What somebody else, or another pack, said; undefined where the response is one to this pack by who was asked. */
export function foreignFault(
  response: FormResponse,
  pack: Pack,
  source: FactsSource,
): AnswerFault | undefined {
  const { project, t } = source;
  const { who, data = {} } = response;
  const { id } = pack;
  if (who.id !== pack.for) {
    const { name } = peopleOf(project).find(pack.for) ?? { name: pack.for };
    return fault(
      "other-person",
      t("{pack} was for {name}, and somebody else has answered: only {name} can.", { pack: id, name }),
    );
  }
  if (data.pack !== pack.digest) {
    return fault(
      "other-pack",
      t("This response answers another “{pack}” than the one of this project: send it anew.", { pack: id }),
    );
  }
  const items = new Map(pack.items.map(({ record, content }) => [record, content]));
  const stranger = Object.keys(data).find((key) => key !== "pack" && !items.has(key));
  if (stranger !== undefined) {
    return fault(
      "not-in-pack",
      t("“{record}” isn't in {pack}: the response was edited.", { record: stranger, pack: id }),
    );
  }
  const other = pack.items.find(({ record, content }) => data[record] !== content);
  if (other) {
    return fault(
      "other-content",
      t("The response was given to another content of “{record}” than {pack} shows: it was edited.", {
        record: other.record,
        pack: id,
      }),
    );
  }
  return undefined;
}

/** An answer that the form doesn't offer; undefined where all of them are. */
export function answerFault(response: FormResponse, pack: Pack, t: Translate): AnswerFault | undefined {
  for (const [field, answer] of Object.entries(response.answers)) {
    const item = pack.items.find(({ record }) => field === record || field === commentOf(record));
    if (field === "consent") continue;
    if (!item) {
      return fault(
        "not-in-pack",
        t("“{record}” isn't in {pack}: the response was edited.", { record: field, pack: pack.id }),
      );
    }
    const isOffered =
      field !== item.record ||
      item.events.some(({ event }) => event === answer) ||
      (answer === noEvent && item.events.length === 1);
    if (!isOffered) {
      const values = { answer: String(answer), record: item.record, pack: pack.id };
      return fault(
        "not-offered",
        t("{pack} doesn't offer “{answer}” for “{record}”: the response was edited.", values),
      );
    }
  }
  return answersFault(response, pack.form, t);
}

/** The records that were answered, in the order of the pack. */
export function answeredIn({ answers }: FormResponse, { items }: Pack): readonly string[] {
  return items.map(({ record }) => record).filter((record) => Object.hasOwn(answers, record));
}

/** A record that no longer says what was answered; undefined where all still do. */
export function staleFault(
  records: readonly string[],
  pack: Pack,
  source: FactsSource,
): AnswerFault | undefined {
  const { project, t } = source;
  const stale = records.find((record) => {
    const entry = recordWith(record, project);
    const sent = pack.items.find((item) => item.record === record);
    return !entry?.valid || contentDigest(entry) !== sent?.content;
  });
  if (stale === undefined) return undefined;
  const values: MessageArguments = { record: stale, pack: pack.id };
  return fault(
    "stale",
    t(
      "“{record}” is not what {pack} showed any more, so the answer doesn't stand for it: send a new pack.",
      values,
    ),
  );
}

export function fault(code: string, message: string): AnswerFault {
  return { code, message };
}
