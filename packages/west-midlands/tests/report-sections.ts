/** One section of the report: its title, and the letters of the participants that it quotes or names. */
export interface ReportSection {
  readonly title: string;
  readonly participants: string;
}

/**
 * The sections of the report, and whose words each of them gives. Sources are held against this list: one that cites
 * a section which is not there, or somebody who does not speak in it, is a mistake.
 */
export const reportSections: Readonly<Record<string, ReportSection>> = {
  "1": { title: "Introduction and research focus", participants: "" },
  "2": { title: "The Evaluation Study", participants: "" },
  "2.1": { title: "Background", participants: "" },
  "2.2": { title: "Methodology", participants: "" },
  "3": { title: "Mentoring those deemed ‘at risk’ of Violent Extremism", participants: "" },
  "3.1": { title: "Definitions", participants: "" },
  "3.2": { title: "Why we need a West Midlands mentoring scheme", participants: "BHIJKM" },
  "3.3": { title: "Mentoring as Befriending and Intervention", participants: "ABCEFHIJKL" },
  "3.4": { title: "The credibility of mentors", participants: "BCDIJKM" },
  "4": { title: "Debates and tensions about mentoring", participants: "" },
  "4.1": { title: "Aims and Goals", participants: "C" },
  "4.2": { title: "Theological debate", participants: "CDN" },
  "4.3": { title: "Mentoring styles and relationships", participants: "JK" },
  "4.4": { title: "Disclosure", participants: "DF" },
  "4.5": { title: "Planning and recording", participants: "ADEJ" },
  "5": { title: "The managerial oversight of the scheme", participants: "" },
  "5.1": { title: "Project Board", participants: "BCGHIMN" },
  "5.2": { title: "Steering Group", participants: "ABDFI" },
  "5.3": { title: "The Mentor Selection Panel", participants: "" },
  "5.4": { title: "Managerial structure", participants: "BEFMN" },
  "5.5": { title: "A sustainable business model", participants: "EFGHJKN" },
  "5.6": { title: "Outsourcing", participants: "ACM" },
  "5.7": { title: "Professionalisation", participants: "BDFHILN" },
  "6": { title: "Risk", participants: "" },
  "6.1": { title: "Risk to the project", participants: "GHN" },
  "6.2": { title: "Risk to the mentor", participants: "AEFGHJKL" },
  "6.3": { title: "Risk to the client", participants: "EFH" },
  "6.4": { title: "Risk to the organisation", participants: "BG" },
  "7": { title: "Measures of success", participants: "" },
  "7.1": { title: "Outputs or products", participants: "GHL" },
  "7.2": { title: "Qualitative measures", participants: "ABCDFGHILMN" },
  "7.3": { title: "Greater understanding of violent extremism", participants: "EFGILM" },
  "8": { title: "Conclusions and Implications", participants: "" },
  "8.1": { title: "Findings", participants: "" },
  "8.2": { title: "Future implications", participants: "" },
  "8.3": { title: "Future Research", participants: "" },
};

/** One place that a source cites: the section, and the letters given with it. */
export interface Citation {
  readonly section: string;
  readonly letters: readonly string[];
}

/**
 * The places that a source cites. Letters stand after their section, as in `§3.4 B, M`.
 *
 * @example
 * ```ts
 * citationsOf("§3.4 B, M; §8.1; points: our coding"); // => [{ section: "3.4", letters: ["B", "M"] }, { section: "8.1", letters: [] }]
 * ```
 */
export function citationsOf(source: string): Citation[] {
  const places = source.matchAll(/§\s?(\d(?:\.\d)?)(?: \(?([A-N](?:(?:, | and )[A-N])*)\b)?/gu);
  return [...places].map(([, section = "", letters = ""]) => ({
    section,
    letters: letters === "" ? [] : letters.split(/, | and /u),
  }));
}

/** What is amiss with a source, in words; undefined where nothing is. */
export function sayMistake(source: string): string | undefined {
  for (const { section, letters } of citationsOf(source)) {
    const found = reportSections[section];
    if (!found) return `The report has no §${section}.`;
    const stranger = letters.find((letter) => !found.participants.includes(letter));
    if (stranger) return `Nobody called ${stranger} speaks in §${section}.`;
  }
  return undefined;
}
