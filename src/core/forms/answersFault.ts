import type { Answer, Form, FormField, FormResponse } from "../../protocol/forms/form.ts";
import type { Translate } from "../model/translate.ts";
import { formDigest } from "./formDigest.ts";
import { type ResponseFault, responseFault } from "./responseFault.ts";

/**
 * Why a response can't be one to this form, which must be as it was when its page was made; undefined where it can. A
 * digest that fits says that these questions were seen, not who saw them: it is no signature.
 */
export function answersFault(response: FormResponse, form: Form, t: Translate): ResponseFault | undefined {
  const { purpose, form: answered, digest, answers, who } = response;
  if (purpose !== form.purpose || answered !== form.id) {
    return responseFault("other-form", { form: answered, id: form.id }, t);
  }
  if (digest !== formDigest(form) || who.id !== form.recipient?.id || !sameData(response, form)) {
    return responseFault("form-changed", { id: form.id }, t);
  }
  const fields = form.groups.flatMap((group) => group.fields);
  const asked = new Map(fields.map((field) => [field.id, field]));
  for (const [field, answer] of Object.entries(answers)) {
    const known = asked.get(field);
    if (!known || known.kind === "name" || known.kind === "email") {
      return responseFault("unknown-answer", { field }, t);
    }
    if (!canBe(answer, known)) return responseFault("wrong-answer", { field }, t);
  }
  const missing = fields.find((field) => field.required && !isAnswered(field, response));
  return missing && responseFault("missing-answer", { field: missing.id }, t);
}

function sameData(response: FormResponse, form: Form): boolean {
  const [came = {}, sent = {}] = [response.data, form.data];
  const keys = Object.keys(sent);
  return (
    keys.length === Object.keys(came).length &&
    keys.every((key) => Object.hasOwn(came, key) && came[key] === sent[key])
  );
}

function isAnswered(field: FormField, { answers, who }: FormResponse): boolean {
  if (field.kind === "name" || field.kind === "email") return (who[field.kind] ?? "").trim() !== "";
  return Object.hasOwn(answers, field.id);
}

function canBe(answer: Answer, field: FormField): boolean {
  switch (field.kind) {
    case "choice":
      return field.options.some(({ value }) => value === answer);
    case "choices":
      return (
        Array.isArray(answer) &&
        answer.length > 0 &&
        new Set(answer).size === answer.length &&
        answer.every((one) => field.options.some(({ value }) => value === one))
      );
    case "scale":
      return isWithin(answer, 0, 10);
    case "rating":
      return isWithin(answer, 1, 5);
    case "yesNo":
      return typeof answer === "boolean";
    case "consent":
      return answer === true;
    default:
      return typeof answer === "string" && answer.trim() !== "";
  }
}

function isWithin(answer: Answer, lowest: number, highest: number): boolean {
  return typeof answer === "number" && Number.isInteger(answer) && answer >= lowest && answer <= highest;
}
