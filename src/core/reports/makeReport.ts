import { disclosedSource } from "../disclosure/disclosedProject.ts";
import { toInstant } from "../model/calendar.ts";
import { timeFormat } from "../views/timeFormat.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import { peopleOf } from "../workflow/people.ts";
import type { Block, ReportDocument } from "./document/document.ts";
import { isAll } from "./period.ts";
import type { ReportKind, ReportSource, ReportWish } from "./report.ts";
import { fillTemplate, type TemplateContent } from "./template/fillTemplate.ts";
import { readTemplate } from "./template/readTemplate.ts";
import type { TemplateProblem } from "./template/template.ts";

export type MadeReport =
  | {
      readonly ok: true;
      readonly document: ReportDocument;
      /** What must be known before it is sent; undefined where all is well. */
      readonly caution: string | undefined;
    }
  /** Why it can't be made, or what is wrong with the template of the project. */
  | {
      readonly ok: false;
      readonly refusal: string | undefined;
      readonly problems: readonly TemplateProblem[];
    };

/**
 * A report as a document, before it is written in some format. For the client it is made from what is disclosed alone.
 * @param template that of the project; the built-in one where it has none
 * @param projects the projects of which it tells, the one that it is about first
 */
export function makeReport(
  kind: ReportKind,
  template: string | undefined,
  wish: ReportWish,
  projects: readonly [FactsSource, ...FactsSource[]],
): MadeReport {
  const source = sourceFor(wish, projects);
  const { t, project } = source;
  const { name, client } = project.settings;
  const refusal = kind.refusal?.(source);
  if (refusal !== undefined) return { ok: false, refusal, problems: [] };
  const content = kind.name === "acceptance" ? kind.content(source) : honest(kind.content(source), source);
  const values = { ...commonValues(kind, source), ...content.values };
  const filled = fillTemplate(readTemplate(template ?? kind.template(t), t), { ...content, values }, t);
  if (filled.problems.length > 0) return { ok: false, refusal: undefined, problems: filled.problems };
  const title = filled.title ?? kind.title(t);
  return {
    ok: true,
    caution: kind.caution?.(source),
    document: {
      language: t.language,
      eyebrow: [name, client].filter(Boolean).join(" · "),
      title,
      lead: filled.lead,
      sections: filled.sections,
      footer: footerOf(source),
      running: [name, title, values.audience].filter(Boolean).join(" · "),
      properties: { creator: values.author, created: source.now },
    },
  };
}

/** Where the client sees nothing, there may be something all the same: nobody is told that there is none. */
function honest(content: TemplateContent, { audience, t }: ReportSource): TemplateContent {
  if (audience !== "client") return content;
  const nothing: Block = {
    form: "paragraph",
    line: t("Nothing here is shared with the client."),
    quiet: true,
  };
  const blocks = Object.entries(content.blocks).map(([name, make]) => {
    const told = () => {
      const made = make();
      const [only] = made;
      return made.length === 1 && only?.form === "paragraph" ? [nothing] : made;
    };
    return [name, told] as const;
  });
  return { ...content, blocks: Object.fromEntries(blocks) };
}

function sourceFor(
  wish: ReportWish,
  [whole, ...others]: readonly [FactsSource, ...FactsSource[]],
): ReportSource {
  const seen = (one: FactsSource) => (wish.audience === "client" ? disclosedSource(one, wish.reader) : one);
  const own = seen(whole);
  return { ...own, ...wish, whole, projects: [own, ...others.map(seen)] };
}

/** What any report may name in its template. */
function commonValues(kind: ReportKind, source: ReportSource) {
  const { t, project, period, audience, reader, today } = source;
  const [charter] = project.valid("charter");
  const nameOf = (id: string | undefined) =>
    id === undefined ? "" : (peopleOf(project).find(id)?.name ?? id);
  return {
    report: kind.title(t),
    project: project.settings.name,
    client: project.settings.client,
    date: today,
    from: isAll(period) ? (charter?.value.start ?? "") : period.from,
    to: period.to,
    period: isAll(period)
      ? t("until {date}", { date: period.to })
      : t("{from} to {to}", { from: period.from, to: period.to }),
    audience: audience === "client" ? t("for the client") : t("internal"),
    reader: nameOf(reader),
    author: nameOf(charter?.value.manager),
  };
}

function footerOf({ now, project, t }: ReportSource): string {
  const { timeZone } = project.settings;
  const time = timeFormat(timeZone)(toInstant(now));
  return t("Made with Assent. It tells of the project as it was on {time} ({zone}).", {
    time,
    zone: timeZone,
  });
}
