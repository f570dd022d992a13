import { readFileSync } from "node:fs";

export function readText(file: string): string {
  return readFileSync(file, "utf8");
}

export function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readText(file)) as Record<string, unknown>;
}
