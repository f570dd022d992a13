import type { Pack } from "../../../../../src/core/exchange/pack/pack.ts";
import { formDigest } from "../../../../../src/core/forms/formDigest.ts";
import type { Answers, FormResponse } from "../../../../../src/protocol/forms/form.ts";

/** What the page saves when somebody answers so. */
export function responseTo(
  { form }: Pack,
  answers: Answers,
  changes: Partial<FormResponse> = {},
): FormResponse {
  return {
    format: "assent-response",
    version: 1,
    purpose: form.purpose,
    form: form.id,
    digest: formDigest(form),
    language: form.language,
    at: "2026-06-11T10:00:00Z",
    who: { ...form.recipient, name: "Li Wei" },
    answers: { ...answers, consent: true },
    ...(form.data ? { data: form.data } : {}),
    ...changes,
  };
}

export function textOf(response: FormResponse): string {
  return `${JSON.stringify(response, null, 2)}\n`;
}
