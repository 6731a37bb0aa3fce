// The matrices on which solvers are compared; the same bytes for each solver.

/** A generator of numbers in [0, 1), the same on every machine (Numerical Recipes' linear congruence). */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const traits = [3, 8, 12, 5, 4];
const weights = [0.35, 0.2, 0.2, 0.15, 0.1];

function agreement(n, random) {
  const people = () => Array.from({ length: n }, () => traits.map((values) => Math.floor(random() * values)));
  const clients = people();
  const mentors = people();
  const cost = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let share = 0;
      for (let t = 0; t < traits.length; t++) if (clients[i][t] === mentors[j][t]) share += weights[t];
      cost[i * n + j] = 1 - share;
    }
  }
  return cost;
}

/** Each kind of matrix by name: `(n, random) => Float64Array` of n × n. */
export const matrices = {
  uniform: (n, random) => Float64Array.from({ length: n * n }, random),
  agreement,
  "integers 1..100": (n, random) =>
    Float64Array.from({ length: n * n }, () => 1 + Math.floor(random() * 100)),
  product: (n) =>
    Float64Array.from({ length: n * n }, (_, cell) => (Math.floor(cell / n) + 1) * ((cell % n) + 1)),
};

/** More kinds, shown with `--more`: where a solver that looks for structure finds less of it. */
export const moreMatrices = {
  "product, shuffled": (n, random) => {
    const a = Float64Array.from({ length: n }, random);
    const b = Float64Array.from({ length: n }, random);
    return Float64Array.from({ length: n * n }, (_, cell) => a[Math.floor(cell / n)] * b[cell % n]);
  },
  "product with noise": (n, random) =>
    Float64Array.from(
      { length: n * n },
      (_, cell) => (Math.floor(cell / n) + 1) * ((cell % n) + 1) * (0.9 + 0.2 * random()),
    ),
  "distance in the plane": (n, random) => {
    const points = Float64Array.from({ length: 4 * n }, random);
    return Float64Array.from({ length: n * n }, (_, cell) => {
      const i = 2 * Math.floor(cell / n);
      const j = 2 * (n + (cell % n));
      const dx = points[i] - points[j];
      const dy = points[i + 1] - points[j + 1];
      return Math.sqrt(dx * dx + dy * dy);
    });
  },
};
