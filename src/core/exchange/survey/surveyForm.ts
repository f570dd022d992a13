import type { Form, FormField, FormGroup } from "../../../protocol/forms/form.ts";
import { type Day, toDate } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { SurveyQuestion } from "../../model/lowScores.ts";
import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { Translate } from "../../model/translate.ts";

/** The survey as a form, for one stakeholder or for anybody. @param t in the language of whoever answers */
export function surveyForm(
  { id, value }: Entry<"survey">,
  recipient: string | undefined,
  project: ProjectView,
  t: Translate,
): Form {
  const { name, client } = project.settings;
  const questions = new Map((value.questions ?? []).map((question) => [question.id, question]));
  const fields = [...questions.values()].map((question) => fieldOf(question, t));
  const sender = stakeholder(value.owner, project);
  const asked = stakeholder(recipient, project);
  const intro = (value.intro ?? "").trim();
  return {
    purpose: "survey",
    id,
    language: t.language,
    title: value.title,
    eyebrow: [name, client].filter(Boolean).join(" · "),
    intro: [intro || t("Thank you for your time: your answers help us to do better.")],
    ...(recipient === undefined ? {} : { recipient: { id: recipient, name: asked?.title ?? recipient } }),
    groups: [{ fields }, ...(recipient === undefined ? [aboutYou(t)] : [])],
    sendBack: {
      to: sender?.title ?? (name || t("the project team")),
      ...(sender?.contact?.email === undefined ? {} : { email: sender.contact.email }),
      ...(value.closes === undefined ? {} : { until: dayInWords(value.closes, t) }),
    },
  };
}

function stakeholder(
  id: string | undefined,
  project: ProjectView,
): Partial<Entry<"stakeholder">["value"]> | undefined {
  const found = id === undefined ? undefined : recordWith(id, project);
  return found?.kind === "stakeholder" ? (found as Entry<"stakeholder">).value : undefined;
}

function fieldOf(
  { id, text, kind, options = [], required, low, high }: SurveyQuestion,
  t: Translate,
): FormField {
  const basics = { id, label: text, ...(required ? { required } : {}) };
  switch (kind) {
    case "rating":
      return {
        ...{ ...basics, kind: "rating" },
        low: low ?? t("Very dissatisfied"),
        high: high ?? t("Very satisfied"),
      };
    case "nps":
      return {
        ...{ ...basics, kind: "scale" },
        low: low ?? t("Not at all likely"),
        high: high ?? t("Extremely likely"),
      };
    case "choice": {
      const offered = [...new Set(options)].map((value) => ({ value, label: value }));
      return offered.length > 0
        ? { ...basics, kind: "choice", options: offered }
        : { ...basics, kind: "longText" };
    }
    case "text":
      return { ...basics, kind: "longText" };
  }
}

/** Who answers, where the form is for anybody. */
function aboutYou(t: Translate): FormGroup {
  return {
    title: t("About you"),
    text: t("Leave this empty to answer without your name."),
    fields: [
      { id: "name", kind: "name", label: t("Your name") },
      { id: "email", kind: "email", label: t("Your e-mail address") },
    ],
  };
}

function dayInWords(day: Day, { language }: Translate): string {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(toDate(day));
}
