// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.
import type { Validator } from "../core/schema/validator.ts";

export const validators: Readonly<Record<"charter" | "stakeholder" | "requirement" | "change" | "risk" | "issue" | "decision" | "commitment" | "communication" | "deliverable" | "milestone" | "quality" | "acceptance" | "feedback" | "survey" | "resource" | "training" | "document" | "lesson" | "baseline" | "assent" | "workflow", Validator>>;
