const channel = (value: number) => {
  const share = value / 255;
  // Contrast is looked at by tests alone, so that a power that may differ in its last digit does no harm.
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

/**
 * The contrast ratio of two colours (WCAG 2.2, 1.4.3), from 1 to 21.
 *
 * @example
 * ```ts
 * contrast("#000000", "#ffffff"); // => 21
 * ```
 */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
