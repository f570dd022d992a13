/** What a spreadsheet would take for a formula, also as Chinese keyboards write it. */
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/;

/** Says to spreadsheets that it is UTF-8. */
const byteOrderMark = "\ufeff";

/** Rows as CSV (RFC 4180) for spreadsheets. Texts that would be formulas begin with an apostrophe; numbers stay numbers. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return text !== value || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
