/** The share of people without the event so far, followed from event to event. */
export interface ShareLeft {
  /** Takes note of an event: of so many at risk it came to so many. Returns the share left after it. */
  event(atRisk: number, events: number): number;
  /** Whether the share left is a half or less: told exactly, where a product of doubles may miss by a digit. */
  isHalfOrLess(): boolean;
}

/** Nearer to a half than this, doubles are not trusted. */
const NEAR = 1e-6;

/**
 * The product of (n - d) / n over all events. As long as nobody is lost between two events, the factors cancel to
 * one fraction, people left over people at the start, which is rounded once. It is multiplied with the fraction of the time
 * before only where somebody was lost. Near a half, the whole numbers themselves are compared.
 *
 * @example
 * ```ts
 * const share = shareLeft();
 * share.event(3, 1); // => 0.6666666666666666
 * share.event(2, 1); // => 0.3333333333333333
 * share.isHalfOrLess(); // => true
 * ```
 */
export function shareLeft(): ShareLeft {
  const stretches: { start: number; left: number }[] = [];
  let product = 1;
  let last = { start: 1, left: 1 };
  return {
    event(atRisk, events) {
      if (stretches.length === 0 || last.left !== atRisk) {
        if (stretches.length > 0) product *= last.left / last.start;
        last = { start: atRisk, left: atRisk };
        stretches.push(last);
      }
      last.left -= events;
      return product * (last.left / last.start);
    },
    isHalfOrLess() {
      const share = product * (last.left / last.start);
      if (Math.abs(share - 0.5) > NEAR) return share < 0.5;
      const whole = (side: "start" | "left") => stretches.reduce((all, one) => all * BigInt(one[side]), 1n);
      return 2n * whole("left") <= whole("start");
    },
  };
}
