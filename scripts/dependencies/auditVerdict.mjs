// What `npm audit --json` has found out. A registry that refuses to answer has found out nothing.

/**
 * @typedef {{ outcome: "clean" } | { outcome: "found" | "unknown", reasons: string[] }} Verdict
 *
 * @param {string} output
 * @returns {Verdict}
 */
export function auditVerdict(output) {
  const report = parsed(output);
  if (report?.auditReportVersion !== 2 || typeof report.metadata?.vulnerabilities?.total !== "number") {
    const reason = report?.message ?? report?.error?.summary ?? report?.error?.code;
    return { outcome: "unknown", reasons: [String(reason || "npm gave no report")] };
  }
  if (report.metadata.vulnerabilities.total === 0) return { outcome: "clean" };
  const reasons = Object.values(report.vulnerabilities ?? {}).map(
    ({ name, severity }) => `${name}: ${severity}`,
  );
  return { outcome: "found", reasons };
}

/** @param {string} output */
function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}
