/** The colours of one scheme, by what they are for. Contrast is held by a test, not by eye. */
export interface Palette {
  /** Behind everything. */
  readonly paper: string;
  /** Behind tables' heads, notes and the contents. */
  readonly tint: string;
  /** Text. */
  readonly ink: string;
  /** Text of less weight. */
  readonly muted: string;
  /** Hairlines: never the only sign of anything. */
  readonly line: string;
  /** Links, focus. */
  readonly accent: string;
  /** What has been earned, in a chart. */
  readonly mark: string;
  /** Every other segment of a stacked bar. */
  readonly markAlternate: string;
  /** Text on a mark. */
  readonly onMark: string;
  /** What could have been earned. */
  readonly track: string;
  /** Signs of state: text, and what lies behind it. */
  readonly good: string;
  readonly goodTint: string;
  readonly warn: string;
  readonly warnTint: string;
  readonly urgent: string;
  readonly urgentTint: string;
  /** The five shades of a heat map, from least to most, each with its text. */
  readonly heat: readonly (readonly [background: string, text: string])[];
}

/** On paper and on a light screen. */
export const light: Palette = {
  paper: "#ffffff",
  tint: "#f3f5f4",
  ink: "#1a2024",
  muted: "#525c63",
  line: "#c9d0d1",
  accent: "#0a5360",
  mark: "#14616d",
  markAlternate: "#3a7f89",
  onMark: "#ffffff",
  track: "#e2e8e8",
  good: "#1b5a34",
  goodTint: "#e8f3eb",
  warn: "#7a4300",
  warnTint: "#fdf1dd",
  urgent: "#8f1a1a",
  urgentTint: "#fbe9e7",
  heat: [
    ["#f4efe6", "#1a2024"],
    ["#efcf9a", "#1a2024"],
    ["#c9682f", "#150800"],
    ["#7f1d1d", "#ffffff"],
    ["#3d0a0a", "#ffffff"],
  ],
};

/** On a dark screen. */
export const dark: Palette = {
  paper: "#15191c",
  tint: "#1f262a",
  ink: "#e9edee",
  muted: "#aab4b8",
  line: "#44505a",
  accent: "#8fd3de",
  mark: "#7cc4cf",
  markAlternate: "#5aa3ae",
  onMark: "#0a1416",
  track: "#333d43",
  good: "#9bd8ae",
  goodTint: "#1b2f23",
  warn: "#f0c27b",
  warnTint: "#35290f",
  urgent: "#ffb3a8",
  urgentTint: "#3f1c1a",
  heat: [
    ["#2a2f31", "#e9edee"],
    ["#6b5426", "#ffffff"],
    ["#c9682f", "#150800"],
    ["#f6b3a2", "#2b0a05"],
    ["#fdeae4", "#2b0a05"],
  ],
};

const name = (key: string) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The palette as custom properties of CSS. */
export function properties({ heat, ...colours }: Palette): string {
  const plain = Object.entries(colours).map(([key, value]) => `${name(key)}:${value}`);
  const shades = heat.flatMap(([background, text], i) => [
    `--heat-${i}:${background}`,
    `--on-heat-${i}:${text}`,
  ]);
  return [...plain, ...shades].join(";");
}
