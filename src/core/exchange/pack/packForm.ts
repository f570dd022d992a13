import type { Form, FormField, FormGroup } from "../../../protocol/forms/form.ts";
import type { Kind } from "../../model/kind.ts";
import type { Translate } from "../../model/translate.ts";
import { type AskWords, asks } from "./asks.ts";
import { commentOf, noEvent, type Pack, type PackItem } from "./pack.ts";

/** What a form needs besides what is asked. */
export interface PackAround {
  readonly project: string;
  readonly client: string;
  readonly reader: { readonly id: string; readonly name: string };
  readonly sender: { readonly name: string; readonly email?: string };
  /** The last day for an answer, as people write it. */
  readonly until?: string | undefined;
  /** What records are called and of which kind they are. */
  readonly records: ReadonlyMap<string, { readonly kind: Kind; readonly title: string }>;
}

/** The section of the page in which a record is shown. */
export function sectionOf(record: string): string {
  return `item-${record}`;
}

/** What a pack asks, in the language of whoever answers. */
export function packForm(pack: Omit<Pack, "form">, around: PackAround, t: Translate): Form {
  const { id, language, items, digest } = pack;
  const { project, client, reader, sender, until } = around;
  const asked = items.filter(({ events }) => events.length > 0);
  return {
    ...{ purpose: "pack", id, language },
    title: asked.length > 0 ? t("For you to read and answer") : t("For you to read"),
    eyebrow: [project, client, id].filter(Boolean).join(" · "),
    intro: introOf(asked.length > 0, around, t),
    recipient: reader,
    groups: [...asked.map((item) => itemGroup(item, around, t)), consentGroup(reader.name, t)],
    data: { pack: digest, ...Object.fromEntries(items.map(({ record, content }) => [record, content])) },
    sendBack: {
      to: sender.name,
      ...(sender.email === undefined ? {} : { email: sender.email }),
      ...(until === undefined ? {} : { until }),
    },
  };
}

function introOf(isAsked: boolean, { reader, project }: PackAround, t: Translate): readonly string[] {
  const names = { name: reader.name, project };
  if (!isAsked)
    return [t("{name}, this is what the project “{project}” shares with you. It needs no answer.", names)];
  return [
    t("{name}, these points of the project “{project}” wait for your answer.", names),
    t(
      "Read each point, choose an answer below it, and save at the end. What you leave out stays open: you can answer it later.",
    ),
  ];
}

function itemGroup({ record, events }: PackItem, { records }: PackAround, t: Translate): FormGroup {
  const { kind, title = "" } = records.get(record) ?? {};
  const words = kind && asks[kind]?.words(t);
  const named = events.map(({ event }) => event);
  const values = named.length > 1 ? named : [...named, noEvent];
  const fields: readonly FormField[] = [
    {
      ...{ id: record, kind: "choice" },
      label: t("{question} ({id} {title})", { question: words?.question ?? "", id: record, title }),
      help: words?.meaning ?? "",
      options: values.map((value) => ({ value, label: answerLabel(value, words) })),
    },
    {
      ...{ id: commentOf(record), kind: "longText" },
      label: t("Your comment on {id}", { id: record }),
      help: t("If you don't agree, please say why."),
      maxLength: 4000,
    },
  ];
  return { shows: sectionOf(record), fields };
}

function answerLabel(value: string, words: AskWords | undefined): string {
  return words?.answers[value] ?? value;
}

/** Plain words of what an answer is, and what it is not. */
function consentGroup(name: string, t: Translate): FormGroup {
  return {
    title: t("Your name and your consent"),
    text: [
      t(
        "Your answers are recorded in the project with your name, the time, and a digest of exactly the words that you see here. If a word changes afterwards, your answer no longer stands for it.",
      ),
      t(
        "This is a simple electronic consent. It is not a qualified electronic signature and does not replace one where the law or your contract asks for it.",
      ),
    ].join("\n\n"),
    fields: [
      { id: "name", kind: "name", label: t("Your name"), required: true },
      {
        ...{ id: "consent", kind: "consent", required: true },
        label: t("I am {name}, I have read what I answered, and my answers may be recorded as my consent.", {
          name,
        }),
      },
    ],
  };
}
