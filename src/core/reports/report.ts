import type { Day } from "../model/calendar.ts";
import type { Translate } from "../model/translate.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { TemplateContent } from "./template/fillTemplate.ts";

export const reportNames = [
  "status",
  "requirements",
  "changes",
  "risks",
  "communication",
  "acceptance",
  "summary",
  "lessons",
] as const;

export type ReportName = (typeof reportNames)[number];

/** For whom a report is: the team alone, or the client too, who sees only what is disclosed. */
export type Audience = "internal" | "client";

/** The days of which a report tells, both among them. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What is wanted of a report. */
export interface ReportWish {
  readonly period: Period;
  readonly audience: Audience;
  /** The id of the stakeholder for whom it is; undefined where it is for all of its audience. */
  readonly reader: string | undefined;
  /** The id of the record that it is about, where it is about one. */
  readonly record: string | undefined;
}

/** What a report is made from: facts in the language of the report, as much of them as its audience may see. */
export interface ReportSource extends FactsSource, ReportWish {
  /** The project in full, to verify what it says; whatever is quoted comes from `project`. */
  readonly whole: FactsSource;
  /** The projects of which a report across projects tells; this one among them. */
  readonly projects: readonly FactsSource[];
}

/** A report: what it says, under names, and the template that puts it into an order where the project has none. */
export interface ReportKind {
  readonly name: ReportName;
  readonly title: (t: Translate) => string;
  /** Who reads it where nothing else is said. */
  readonly audience: Audience;
  /** The time up to today of which it tells where no period is named. */
  readonly period: "week" | "month" | "all";
  /** The built-in template, in the form of those that projects write. */
  readonly template: (t: Translate) => string;
  readonly content: (source: ReportSource) => TemplateContent;
  /** Why it can't be made; undefined where it can. */
  readonly refusal?: (source: ReportSource) => string | undefined;
  /** What whoever makes it must know before it is sent, such as that a signature is void; undefined where all is well. */
  readonly caution?: (source: ReportSource) => string | undefined;
}
