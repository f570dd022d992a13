import type { MessageArguments, Translate } from "../model/translate.ts";

/** Why a response isn't taken. */
export type ResponseCode =
  | "not-a-response"
  | "damaged"
  | "too-large"
  | "too-deep"
  | "syntax"
  | "duplicate-key"
  | "forbidden-key"
  | "unknown-key"
  | "unknown-version"
  | "wrong-type"
  | "other-form"
  | "form-changed"
  | "unknown-answer"
  | "wrong-answer"
  | "missing-answer";

export interface ResponseFault {
  readonly code: ResponseCode;
  /** In the reader's words. */
  readonly message: string;
}

export class ResponseError extends Error {
  readonly code: ResponseCode;
  readonly values: MessageArguments;

  constructor(code: ResponseCode, values: MessageArguments = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** A fault in words that say what is wrong and, where it can be known, what to do. */
export function responseFault(code: ResponseCode, values: MessageArguments, t: Translate): ResponseFault {
  return { code, message: messageOf(code, values, t) };
}

function messageOf(code: ResponseCode, values: MessageArguments, t: Translate): string {
  switch (code) {
    case "not-a-response":
      return t("This is not the file that the form saves, nor a mail with its text: ask for that file.");
    case "damaged":
      return t("The text from the mail is damaged: ask for the file that the form saves.");
    case "too-large":
      return t("This response is larger than any form saves.");
    case "too-deep":
      return t("This response is nested deeper than any form saves.");
    case "syntax":
      return t("This response is not complete, or was edited: ask for the file that the form saves.");
    case "duplicate-key":
      return t("This response says one thing twice: it was edited.");
    case "forbidden-key":
      return t("This response has a name that no form uses: it was edited.");
    case "unknown-key":
      return t("This response has “{key}”, which no form saves: it was edited.", values);
    case "unknown-version":
      return t(
        "This response has version {version}, which this release doesn't know: update Assent.",
        values,
      );
    case "wrong-type":
      return t("This response says nothing that can be used under “{key}”: it was edited.", values);
    case "other-form":
      return t("This response answers “{form}”, not “{id}”.", values);
    case "form-changed":
      return t(
        "This response answers other questions than “{id}” asks now, or was meant for somebody else.",
        values,
      );
    case "unknown-answer":
      return t("This response answers “{field}”, which the form doesn't ask.", values);
    case "wrong-answer":
      return t("The answer to “{field}” can't be given on the form.", values);
    case "missing-answer":
      return t("The form can't be saved without an answer to “{field}”, and this response has none.", values);
  }
}
