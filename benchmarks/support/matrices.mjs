// The matrices on which solvers are compared; the same bytes for each solver.

/** A generator of numbers in [0, 1), the same on every machine (Numerical Recipes' linear congruence). */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A matrix filled cell by cell, row by row. */
function filled(rows, columns, costOf) {
  const cost = new Float64Array(rows * columns);
  for (let i = 0, cell = 0; i < rows; i++) for (let j = 0; j < columns; j++) cost[cell++] = costOf(i, j);
  return cost;
}

const below = (random, most) => Math.floor(random() * most);
const people = (count, traits, random) =>
  Array.from({ length: count }, () => traits.map((values) => below(random, values)));

const traits = [3, 8, 12, 5, 4];
const shares = [0.35, 0.2, 0.2, 0.15, 0.1];

function agreement(rows, columns, random) {
  const clients = people(rows, traits, random);
  const mentors = people(columns, traits, random);
  return filled(rows, columns, (i, j) => {
    let share = 0;
    for (let t = 0; t < traits.length; t++) if (clients[i][t] === mentors[j][t]) share += shares[t];
    return 1 - share;
  });
}

const factors = [3, 8, 12, 5, 4, 6, 10, 2];
const weights = [3000, 1500, 1500, 1200, 1000, 800, 600, 400];

/** Whole points of 10 000 that are missing: each factor gives its weight, half of it, or nothing. */
function points(clients, mentors) {
  return filled(clients.length, mentors.length, (i, j) => {
    let missing = 10_000;
    for (let t = 0; t < factors.length; t++) {
      const apart = Math.abs(clients[i][t] - mentors[j][t]);
      if (apart === 0) missing -= weights[t];
      else if (apart === 1) missing -= weights[t] / 2;
    }
    return missing;
  });
}

/** Each kind of matrix by name: `(rows, columns, random) => Float64Array`. */
export const matrices = {
  uniform: (rows, columns, random) => filled(rows, columns, random),
  agreement,
  "policy-like": (rows, columns, random) =>
    points(people(rows, factors, random), people(columns, factors, random)),
  product: (rows, columns) => filled(rows, columns, (i, j) => (i + 1) * (j + 1)),
  "product ± 10%": (rows, columns, random) =>
    filled(rows, columns, (i, j) => (i + 1) * (j + 1) * (0.9 + 0.2 * random())),
  plane: (rows, columns, random) => {
    const x = Float64Array.from({ length: rows + columns }, random);
    const y = Float64Array.from({ length: rows + columns }, random);
    return filled(rows, columns, (i, j) => {
      const [dx, dy] = [x[i] - x[rows + j], y[i] - y[rows + j]];
      return Math.sqrt(dx * dx + dy * dy);
    });
  },
  "integers 1..100": (rows, columns, random) => filled(rows, columns, () => 1 + below(random, 100)),
  "integers 1..5": (rows, columns, random) => filled(rows, columns, () => 1 + below(random, 5)),
  "40 profiles": (rows, columns, random) => {
    const profiles = people(40, factors, random);
    const clients = Array.from({ length: rows }, () => profiles[below(random, 40)]);
    return points(clients, people(columns, factors, random));
  },
};
