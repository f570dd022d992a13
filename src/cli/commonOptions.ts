import type { Option } from "./command.ts";

/** Options that every command takes. */
export const commonOptions = {
  lang: { type: "string", value: "en|zh-CN", help: "language of what is printed" },
  now: { type: "string", value: "<time>", help: "the time that counts as now, such as 2026-06-15T09:00:00Z" },
  "no-color": { type: "boolean", help: "print without colours" },
  help: { type: "boolean", short: "h", help: "show this help" },
} as const satisfies Readonly<Record<string, Option>>;
