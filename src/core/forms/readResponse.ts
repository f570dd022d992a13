import {
  type Answer,
  type FormResponse,
  formVersion,
  type Respondent,
  responseFormat,
} from "../../protocol/forms/form.ts";
import type { Translate } from "../model/translate.ts";
import { readArmour } from "./readArmour.ts";
import { ResponseError, type ResponseFault, responseFault } from "./responseFault.ts";
import { ResponseReader } from "./responseReader.ts";
import { JsonError, strictJson } from "./strictJson.ts";

/** In UTF-16 units. */
export const longestResponse = 1024 * 1024;
const mostLevels = 4;

export type ReadResponse =
  | { readonly ok: true; readonly response: FormResponse }
  | { readonly ok: false; readonly fault: ResponseFault };

/**
 * Reads what a form's page has saved, or the text that it offers for a mail, with whatever stands around that. Anything
 * that the page would not write is refused, with a code and in words. Whether it answers a form of ours is another
 * question: see `answersFault`.
 */
export function readResponse(source: string, t: Translate): ReadResponse {
  try {
    return { ok: true, response: responseIn(jsonIn(source)) };
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, fault: responseFault(error.fault, {}, t) };
    if (error instanceof ResponseError)
      return { ok: false, fault: responseFault(error.code, error.values, t) };
    throw error;
  }
}

function jsonIn(source: string): unknown {
  if (source.length > longestResponse * 2) throw new ResponseError("too-large");
  const armour = readArmour(source);
  if (armour === "damaged") throw new ResponseError("damaged");
  const text = armour === "none" ? source.replace(/^\ufeff/, "") : armour.text;
  if (text.length > longestResponse) throw new ResponseError("too-large");
  if (!text.trimStart().startsWith("{")) throw new ResponseError("not-a-response");
  return strictJson(text, mostLevels);
}

function responseIn(value: unknown): FormResponse {
  const reader = new ResponseReader(value);
  if (reader.value("format") !== responseFormat) throw new ResponseError("not-a-response");
  const version = reader.value("version");
  if (version !== formVersion) throw new ResponseError("unknown-version", { version: String(version) });
  const language = reader.text("language", 10);
  if (language !== "en" && language !== "zh-CN") throw new ResponseError("wrong-type", { key: "language" });
  const data = reader.has("data") ? texts(reader.within("data")) : undefined;
  const response: FormResponse = {
    format: responseFormat,
    version: formVersion,
    purpose: reader.text("purpose", 40),
    form: reader.text("form", 100),
    digest: reader.text("digest", 60, /^sha256-[\w-]{43}$/),
    language,
    at: reader.time("at"),
    who: respondent(reader.within("who")),
    answers: answers(reader.within("answers")),
    ...(data ? { data } : {}),
  };
  reader.allow(["format", ...Object.keys(response)]);
  return response;
}

function respondent(reader: ResponseReader): Respondent {
  reader.allow(["id", "name", "email"]);
  const limits = { id: 64, name: 200, email: 254 } as const;
  return Object.fromEntries(
    Object.entries(limits)
      .filter(([key]) => reader.has(key))
      .map(([key, limit]) => [key, reader.text(key, limit)]),
  );
}

function texts(reader: ResponseReader): Readonly<Record<string, string>> {
  return Object.fromEntries(reader.keys(2000).map((key) => [key, reader.text(key, 5000)]));
}

function answers(reader: ResponseReader): Readonly<Record<string, Answer>> {
  return Object.fromEntries(reader.keys(1000).map((key) => [key, reader.answer(key)]));
}
