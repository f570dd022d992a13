import type { Pointer } from "../model/problem.ts";
import type { ProblemCode } from "../model/problemCodes.ts";

type WorkflowCode = Extract<ProblemCode, `workflow/${string}`>;

/** Something in a record's history, or in its status, that could not have come about by its lifecycle. */
export interface HistoryFault {
  readonly code: WorkflowCode;
  readonly message: string;
  /** Within the record. */
  readonly pointer: Pointer;
}

/** A fault of one entry, at one of its keys, or at all of it. */
export function entryFault(
  code: WorkflowCode,
  index: number,
  key: "at" | "by" | "event" | "state" | "seal" | undefined,
  message: string,
): HistoryFault {
  return { code, message, pointer: key === undefined ? ["history", index] : ["history", index, key] };
}
