import { addDays, type Day } from "../../../core/model/calendar.ts";
import type { Language, Translate } from "../../../core/model/translate.ts";
import { allReports } from "../../../core/reports/allReports.ts";
import { readPeriod, usualPeriod } from "../../../core/reports/period.ts";
import type { Audience, Period, ReportKind, ReportWish } from "../../../core/reports/report.ts";
import type { DocumentFormat } from "../../../core/reports/writeDocument.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { askChoice, type ChoiceItem } from "../transition/askChoice.ts";
import { askInSteps, back, type Place, type Step } from "../transition/steps.ts";

/** Which report is wanted, and as what. */
export interface ReportChoice {
  readonly kind: ReportKind;
  readonly format: DocumentFormat | "preview";
  /** That of the reader or the project where this is absent. */
  readonly language: Language | undefined;
  readonly wish: ReportWish;
}

/** Asks for a report, what it is about, for whom it is, and what it is written as; undefined when cancelled. */
export async function askReport(session: ProjectSession, t: Translate): Promise<ReportChoice | undefined> {
  const title = t("Create report");
  let kind = allReports.status;
  for (;;) {
    const picked = await askKind(kind, { title, canGoBack: false }, t);
    if (typeof picked !== "object") return undefined;
    kind = picked.value;
    const { today } = session.service.factsAt(new Date());
    const about = aboutStep(kind, session, today, t);
    const steps = [...(about ? [about] : []), audienceStep(kind, t), formatStep(t)];
    const answers = await askInSteps(kind.title(t), steps, true);
    if (answers === undefined) return undefined;
    if (answers === back) continue;
    const [audience, format] = answers.value.slice(about ? 1 : 0) as [Audience, ReportChoice["format"]];
    const said = about ? answers.value[0] : undefined;
    const period = typeof said === "object" ? (said as Period) : usualPeriod(kind, today);
    const record = typeof said === "string" ? said : undefined;
    return { kind, format, language: undefined, wish: { period, audience, reader: undefined, record } };
  }
}

function askKind(chosen: ReportKind, place: Place, t: Translate) {
  const items = Object.values(allReports).map((value) => ({ label: value.title(t), value }));
  return askChoice(items, t("Which report?"), (value) => value === chosen, place);
}

/** The days of which it tells, or the acceptance that it is about; undefined where it tells how things stand. */
function aboutStep(kind: ReportKind, session: ProjectSession, today: Day, t: Translate): Step | undefined {
  if (kind.name === "acceptance") {
    const items = [...session.service.project.valid("acceptance")].map(({ id, value }) => ({
      label: plainLabel(id),
      description: plainLabel(value.title),
      value: id,
    }));
    return (place, previous) =>
      askChoice(items, t("Which acceptance?"), (value) => value === previous, place);
  }
  if (kind.period === "all" && kind.name !== "changes") return undefined;
  const items = periodItems(today, t);
  const usual = usualPeriod(kind, today);
  return (place, previous) => {
    const { from, to } = (previous as Period | undefined) ?? usual;
    return askChoice(items, t("Of which days?"), (one) => one.from === from && one.to === to, place);
  };
}

function periodItems(today: Day, t: Translate): readonly ChoiceItem<Period>[] {
  const named = (label: string, value: Period | undefined): ChoiceItem<Period>[] =>
    value ? [{ label, description: `${value.from} – ${value.to}`, value }] : [];
  return [
    ...named(t("The last seven days"), { from: addDays(today, -6), to: today }),
    ...named(t("Last week"), readPeriod("last-week", today)),
    ...named(t("This week"), readPeriod("this-week", today)),
    ...named(t("The last thirty days"), { from: addDays(today, -29), to: today }),
    ...named(t("Last month"), readPeriod("last-month", today)),
    ...named(t("This month"), readPeriod("this-month", today)),
    ...named(t("From the beginning"), readPeriod("all", today)).map(({ label, value }) => ({ label, value })),
  ];
}

function audienceStep(kind: ReportKind, t: Translate): Step {
  const items: readonly ChoiceItem<Audience>[] = [
    { label: t("For the team"), detail: t("Everything, also what is internal."), value: "internal" },
    {
      label: t("For the client"),
      detail: t("Only records that say “visibility: client”, and of them only what a client may see."),
      value: "client",
    },
  ];
  return (place, previous) =>
    askChoice(items, t("Who reads it?"), (value) => value === (previous ?? kind.audience), place);
}

function formatStep(t: Translate): Step {
  const items: readonly ChoiceItem<ReportChoice["format"]>[] = [
    {
      label: `$(open-preview) ${t("Preview")}`,
      detail: t("Shown here; nothing is saved."),
      value: "preview",
    },
    { label: "$(file) Word", detail: t("A .docx file, to be worked on."), value: "docx" },
    {
      label: "$(globe) HTML",
      detail: t("One file that looks well on a screen and on paper."),
      value: "html",
    },
    { label: "$(markdown) Markdown", detail: t("Text that Git compares line by line."), value: "md" },
  ];
  return (place, previous) => askChoice(items, t("As what?"), (value) => value === previous, place);
}
