import { armourEnd, armourStart } from "../../src/protocol/forms/armour.ts";
import {
  type Answer,
  type FormResponse,
  formVersion,
  type Respondent,
  responseFormat,
} from "../../src/protocol/forms/form.ts";
import type { FormContent } from "../../src/protocol/forms/formTexts.ts";
import type { FieldView } from "./fields/fieldView.ts";

/** What is answered on the page now, as it is sent back. */
export function responseOf(
  { form, digest }: FormContent,
  fields: readonly FieldView[],
  at: Date,
): FormResponse {
  const answers: Record<string, Answer> = {};
  const who: { id?: string; name?: string; email?: string } = form.recipient ? { ...form.recipient } : {};
  for (const { field, read } of fields) {
    const answer = read();
    if (answer === undefined) continue;
    if (field.kind === "name" || field.kind === "email") who[field.kind] = String(answer);
    else answers[field.id] = answer;
  }
  return {
    format: responseFormat,
    version: formVersion,
    purpose: form.purpose,
    form: form.id,
    digest,
    language: form.language,
    at: `${at.toISOString().slice(0, 19)}Z`,
    who: who satisfies Respondent,
    answers,
    ...(form.data ? { data: form.data } : {}),
  };
}

/** A response as the file holds it. */
export function responseText(response: FormResponse): string {
  return `${JSON.stringify(response, null, 2)}\n`;
}

/** A response for the text of a mail: lines that may be broken, quoted or moved, and say the same. */
export function armoured(text: string): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  const lines = btoa(bytes).match(/.{1,64}/g) ?? [];
  return [armourStart, ...lines, armourEnd].join("\n");
}

/** A name for the file that says what it is and from whom, on any system. */
export function fileNameOf({ form, who }: FormResponse, word: string): string {
  const parts = [form, word, who.name ?? ""].map((part) => part.replaceAll(/[^\p{L}\p{N}]+/gu, "-"));
  return `${parts
    .map((part) => part.replaceAll(/^-+|-+$/g, "").slice(0, 60))
    .filter(Boolean)
    .join("-")}.json`;
}
