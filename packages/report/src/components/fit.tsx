import type { FitBand } from "./fit-band.js";

/** A fit in words, and the same as cells: solid as far as it is certain, hatched as far as it is possible. */
export function Fit({ says, sure, possible, of }: FitBand) {
  const cells = Array.from({ length: of }, (_, i) => (i < sure ? "sure" : i < possible ? "may" : "not"));
  return (
    <span class="fit">
      {says}
      {of > 0 && (
        <svg viewBox={`0 0 ${of * 26} 10`} width={of * 20} height="8" aria-hidden="true">
          {cells.map((state, i) => (
            <rect key={i} class={`cell-${state}`} x={i * 26 + 1} y="1" width="23" height="8" />
          ))}
        </svg>
      )}
    </span>
  );
}
