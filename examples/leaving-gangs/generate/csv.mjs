// A plain CSV file: columns in the order given, lists joined by semicolons, absent values empty.
export function csv(columns, rows) {
  const cell = (value) => {
    const text =
      value === null || value === undefined
        ? ""
        : Array.isArray(value)
          ? value.join(";") || "none"
          : typeof value === "boolean"
            ? value
              ? "yes"
              : "no"
            : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${[columns.join(","), ...rows.map((row) => columns.map((column) => cell(row[column])).join(","))].join("\n")}\n`;
}
