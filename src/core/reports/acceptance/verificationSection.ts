import type { Translate } from "../../model/translate.ts";
import type { Block, Cell, Inline, Section } from "../document/document.ts";
import { code, mark, quiet, strong } from "../document/inlines.ts";
import type { AcceptanceReport, ReportedCover, VerifiedHistory } from "./report.ts";

/** The digests by which anybody can tell later that nothing was altered, and how. */
export function verificationSection(report: AcceptanceReport, t: Translate): Section {
  return {
    ...{ form: "section", title: t("Digests, and how to verify them") },
    blocks: [ownDigests(report, t), coverTable(report, t), ...instructions(report, t)],
  };
}

function ownDigests({ id, digests, signatures, baselines }: AcceptanceReport, t: Translate): Block {
  const counted = signatures.filter(({ standing }) => standing !== "ended");
  const others = counted.filter(({ content }) => content !== digests.content);
  const people = counted.filter(({ content }) => content === digests.content).map(({ name }) => name);
  const own =
    people.length > 0
      ? t("Content of {id}, as signed by {people}", { id, people: people.join(t(", ")) })
      : t("Content of {id}", { id });
  const rows: readonly (readonly [string, string | undefined])[] = [
    [own, digests.content],
    ...others.map(
      ({ name, content }) => [t("Other content, signed by {person}", { person: name }), content] as const,
    ),
    [t("Last seal of the history of {id}", { id }), digests.seal],
    ...baselines.map((one) => [t("Seal of {id}", { id: one.id }), one.seal] as const),
  ];
  const columns = [{ title: t("What"), width: 40 }, { title: t("Digest") }];
  return { form: "table", columns, rows: rows.map(([name, text]) => [[name], [digestOrNone(text, t)]]) };
}

function coverTable({ digests, histories }: AcceptanceReport, t: Translate): Block {
  const covered = new Set(digests.covers.map(({ record }) => record));
  const historyOf = new Map(histories.map((history) => [history.record, history]));
  const others = histories.filter(({ record }) => !covered.has(record));
  return {
    form: "table",
    columns: [
      { title: t("Record"), width: 14 },
      { title: t("Content as it is, and results") },
      { title: t("Against what was signed"), width: 21 },
      { title: t("History"), width: 15 },
    ],
    rows: [
      ...digests.covers.map((cover) => [
        [strong(cover.record)],
        coverDigests(cover, t),
        [coverMark(cover, t)],
        [historyMark(historyOf.get(cover.record), t)],
      ]),
      ...others.map((history) => [[strong(history.record)], [], [], [historyMark(history, t)]]),
    ],
  };
}

function digestLine(name: string, digest: string | undefined): Cell {
  return digest === undefined ? [] : [quiet(name), code(digest)];
}

function digestOrNone(digest: string | undefined, t: Translate): Inline {
  return digest === undefined ? t("none") : code(digest);
}

/** What was signed for stands below where it was something else. */
function coverDigests({ content, results, signed }: ReportedCover, t: Translate): Cell {
  const before = (digest: string | undefined, now: string | undefined) =>
    digest === now ? undefined : digest;
  return [
    ...digestLine(t("content"), content),
    ...digestLine(t("results"), results),
    ...digestLine(t("content that was signed for"), before(signed?.content, content)),
    ...digestLine(t("results that were signed for"), before(signed?.results, results)),
  ];
}

function coverMark({ signed, current }: ReportedCover, t: Translate): Inline {
  if (current === true) return mark("good", t("as signed for"));
  return signed ? mark("bad", t("not as signed for")) : mark("plain", t("not bound by a signature"));
}

function historyMark(history: VerifiedHistory | undefined, t: Translate): Inline {
  if (!history) return mark("bad", t("no such record"));
  const { judged, faults, entries } = history;
  if (!judged) return mark("bad", t("not verified"));
  return faults.length > 0
    ? mark("bad", t("does not hold"))
    : mark("good", t("holds ({count})", { count: entries }));
}

function instructions({ id, baselines }: AcceptanceReport, t: Translate): readonly Block[] {
  const meaning = t(
    "A signature here is an entry in the history of the acceptance, under the address of who signed. It is no qualified electronic signature: the digests prove that nothing was altered since, not whose hand it was.",
  );
  const keep = t(
    "Keep this report. Somebody who can write the project's files could write a whole history anew, but its last seal would be another than the one that stands here.",
  );
  const how = t("With a copy of the project, and without a network, these commands verify it:");
  const command = (text: string, what: string): readonly Cell[] => [[code(text)], [what]];
  return [
    { form: "paragraph", line: meaning },
    { form: "paragraph", line: keep },
    { form: "paragraph", line: how },
    {
      form: "table",
      columns: [{ title: t("Command"), width: 50 }, { title: t("What it verifies") }],
      rows: [
        command("assent check --stage release", t("every record, every history and every approval")),
        command(`assent history ${id}`, t("the signatures and their seals")),
        ...(baselines.length > 0
          ? [
              command(
                `assent baseline verify ${baselines.map((one) => one.id).join(" ")}`,
                t("what was agreed"),
              ),
            ]
          : []),
        command(`assent acceptance report ${id}`, t("this report, made anew")),
      ],
    },
  ];
}
