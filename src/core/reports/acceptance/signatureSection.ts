import type { Translate } from "../../model/translate.ts";
import type { Cell, Inline, Section } from "../document/document.ts";
import { code, mark, quiet, strong } from "../document/inlines.ts";
import type { AcceptanceReport, Signatory, Signature } from "./report.ts";

/** Who signed, when, what for and whether that still stands; then who has still to sign. */
export function signatureSection(report: AcceptanceReport, t: Translate): Section {
  const { signatures, signatories, project } = report;
  const missing = signatories.filter(({ standing }) => standing === "missing");
  const rows = [
    ...signatures.map((signature) => signatureRow(signature, project.timeZone, t)),
    ...missing.map((signatory) => missingRow(signatory, t)),
  ];
  return {
    ...{ form: "section", title: t("Signatures"), paper: "together" },
    blocks: [
      rows.length > 0
        ? {
            form: "table",
            columns: [
              { title: t("Who"), width: 27 },
              { title: t("When"), width: 25 },
              { title: t("What it says") },
              { title: t("Whether it stands"), width: 24 },
            ],
            rows,
          }
        : { form: "paragraph", line: t("Nobody is named who has to sign.") },
      { form: "paragraph", line: meaningOf(report, t), quiet: true },
    ],
  };
}

/** What signatures stand for; no more than they were bound to. */
function meaningOf({ signatures, digests }: AcceptanceReport, t: Translate): string {
  const isGiven = signatures.some(({ standing }) => standing !== "ended");
  if (isGiven && digests.covers.some(({ signed }) => !signed)) {
    return t(
      "Each signature is bound by a digest to what this acceptance says; to what the records said, only where the table of digests says so.",
    );
  }
  return t(
    "Each signature is bound by a digest to what this acceptance says, and to what the requirements, their results and the deliverables were when signatures were asked for. Evidence, test runs and what is done of the punch list are not part of it.",
  );
}

function signatureRow(signature: Signature, timeZone: string, t: Translate): readonly Cell[] {
  const { name, organisation, by, at, meaning, note, reasons } = signature;
  return [
    [strong(name), ...(organisation ? [organisation] : []), code(by)],
    [at.local, quiet(timeZone), quiet(t("{time} UTC", { time: at.utc }))],
    [meaning, ...(note.trim() ? [quiet(note)] : [])],
    [standingMark(signature, t), ...reasons],
  ];
}

function standingMark({ standing }: Signature, t: Translate): Inline {
  switch (standing) {
    case "stands":
      return mark("good", t("stands"));
    case "replaced":
      return mark("warning", t("stands for the rest"));
    case "void":
      return mark("bad", t("void"));
    case "ended":
      return mark("plain", t("of an earlier round"));
  }
}

function missingRow({ id, name, organisation }: Signatory, t: Translate): readonly Cell[] {
  const who = [strong(name), ...(organisation ? [organisation] : []), code(id)];
  return [who, [], [], [mark("plain", t("not signed"))]];
}
