import type { Pointer } from "../../model/problem.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import type { Translate } from "../../model/translate.ts";
import { describeFault } from "../../schema/describeFault.ts";
import { isDate } from "../../schema/formats.ts";
import { validate } from "../../schema/validate.ts";
import type { AskStep } from "./askStep.ts";

/** The value that a typed text stands for; null for nothing. A text that is no number stays one, and is refused. */
export function typedAnswer({ control }: AskStep, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (control !== "number") return trimmed;
  const number = Number(trimmed.replaceAll(/[\s_]/g, ""));
  return Number.isFinite(number) ? number : trimmed;
}

/** What is wrong with an answer, in the reader's language; undefined where nothing is. */
export function answerFault(step: AskStep, value: unknown, t: Translate): string | undefined {
  const { control, isRequired, options, latest } = step;
  const isEmpty = value === null || value === undefined || value === "" || isEmptyList(value);
  if (isEmpty) return isRequired ? t("An answer is needed here.") : undefined;
  const known = (one: unknown) => options.some((option) => option.value === one);
  switch (control) {
    case "choice":
      return known(value) ? undefined : t("Choose one of the rows.");
    case "choices":
      return Array.isArray(value) && value.every(known) ? undefined : t("Choose among the rows.");
    case "date": {
      if (typeof value !== "string" || !isDate(value)) {
        return t("Write a day of the calendar as YYYY-MM-DD, such as {date}.", {
          date: String(options[0]?.value ?? "2026-06-15"),
        });
      }
      return latest !== undefined && value > latest
        ? t("This day has not come yet.")
        : placeFault(step, value, t);
    }
    case "number":
      return typeof value === "number" ? placeFault(step, value, t) : numberFault(step, t);
    case "text":
      return typeof value === "string" ? placeFault(step, value, t) : t("Write a text.");
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function numberFault({ place }: AskStep, t: Translate): string {
  const node = place && schemaAt(place.kind, place.pointer)[0];
  return node?.minimum === undefined || node.maximum === undefined
    ? t("Write a number.")
    : t("Write a number from {minimum} to {maximum}.", { minimum: node.minimum, maximum: node.maximum });
}

/** What the schema has against the value in its field, whatever else the record says. */
function placeFault({ place, title }: AskStep, value: unknown, t: Translate): string | undefined {
  if (!place) return undefined;
  const pointer = place.pointer.map((step) => (typeof step === "number" ? 0 : step));
  const record = around(pointer, value);
  const fault = validate(place.kind, record).find((one) => isWithin(one.pointer, pointer));
  if (!fault) return undefined;
  const { message } = describeFault(fault, record, t);
  // People know the field by its title; its key stands in the file alone.
  return message.replace(`“${String(place.pointer.at(-1))}”`, `“${title}”`);
}

function around(pointer: Pointer, value: unknown): unknown {
  return pointer.reduceRight<unknown>(
    (inner, step) => (typeof step === "number" ? [inner] : { [step]: inner }),
    value,
  );
}

function isWithin(pointer: Pointer, outer: Pointer): boolean {
  return outer.every((step, index) => String(pointer[index]) === String(step));
}
