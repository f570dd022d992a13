import { validators } from "../../generated/validators.js";
import type { FileKind } from "../model/kind.ts";
import type { Pointer } from "../model/problem.ts";
import type { ValidatorError } from "./validator.ts";

/** One way in which a value breaks its schema. */
export interface SchemaFault {
  readonly keyword: string;
  readonly pointer: Pointer;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a record (or assent.yaml, or a custom workflow) breaks of its kind's schema; empty where it is valid. */
export function validate(kind: FileKind | "workflow", value: unknown): readonly SchemaFault[] {
  const validator = validators[kind];
  return validator(value) ? [] : withoutEchoes(validator.errors ?? [], value);
}

/** Drops what only repeats a fault within: the `if` above a failed `then`, and one fault said twice. */
function withoutEchoes(errors: readonly ValidatorError[], value: unknown): SchemaFault[] {
  const faults = new Map<string, SchemaFault>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword === "if") continue;
    const fault = { keyword, pointer: toPointer(instancePath, value), params };
    const key = `${instancePath} ${keyword} ${params.missingProperty ?? params.additionalProperty ?? ""}`;
    if (!faults.has(key)) faults.set(key, fault);
  }
  return [...faults.values()];
}

/** A JSON pointer as the steps through `value`: an index where it meets a sequence, else a key. */
function toPointer(path: string, value: unknown): Pointer {
  const steps: (string | number)[] = [];
  let at = value;
  for (const part of path.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    steps.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  }
  return steps;
}
