// The kernel of packages/assignment/src/dense/plain-paths.ts in WebAssembly with SIMD: the same steps in the same order, two or
// four cells at once, so the same bytes. `node scripts/wasm/shortest-paths.mjs` writes the bytes; --check compares them.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assemble } from "./assemble.mjs";

// Sums, addresses and loops, shorter.
const add = (a, ...rest) => rest.reduce((sum, one) => ["i32.add", sum, one], a);
const wide = (index) => ["i32.shl", index, 3];
const narrow = (index) => ["i32.shl", index, 2];
const int = (base, index) => ["i32.load", add(base, narrow(index))];
const setInt = (base, index, value) => ["i32.store", add(base, narrow(index)), value];
const real = (base, index) => ["f64.load", add(base, wide(index))];
const setReal = (base, index, value) => ["f64.store", add(base, wide(index)), value];
const step = (name, by = 1) => ["set", name, ["i32.add", name, by]];
/** `for (; condition; name += by) body`; `next-LABEL` goes on with the next turn, `end-LABEL` leaves. */
const repeat = (label, condition, advance, ...body) => [
  "block",
  `end-${label}`,
  [
    "loop",
    label,
    ["br_if", `end-${label}`, ["i32.eqz", condition]],
    ["block", `next-${label}`, ...body],
    ...advance,
    ["br", label],
  ],
];
const both = (a, b) => ["i32.and", a, b];
const negative = (value) => ["i32.lt", value, 0];
const infinity = ["f64.const", Infinity];
const pair = (base, at) => ["v128.load", add(base, at)];
const pairAfter = (base, at) => ["v128.load+16", add(base, at)];

/** The least, the largest and whether there is a cost that is not one, over so many rows at once, two columns at once. */
const extremes = (number) => {
  const fold = (op) => (number === 1 ? "$a" : [op, [op, "$a", "$b"], [op, "$r", "$s"]]);
  return repeat(
    `rows-${number}`,
    ["i32.ge", ["i32.sub", "$rows", "$i"], number],
    [step("$i", number), ["set", "$row", add("$row", ["i32.mul", wide("$width"), number])]],
    ["set", "$j", 0],
    ["set", "$at", "$row"],
    repeat(
      `pairs-${number}`,
      ["i32.lt", "$j", "$end"],
      [step("$j", 16), step("$at", 16)],
      ["set", "$a", ["v128.load", "$at"]],
      ...(number === 1
        ? []
        : [
            ["set", "$b", ["v128.load", ["tee", "$k", add("$at", wide("$width"))]]],
            ["set", "$r", ["v128.load", ["tee", "$k", add("$k", wide("$width"))]]],
            ["set", "$s", ["v128.load", add("$k", wide("$width"))]],
          ]),
      ["v128.store", add("$v", "$j"), ["f64x2.pmin", pair("$v", "$j"), fold("f64x2.pmin")]],
      ["set", "$p", ["f64x2.pmax", "$p", fold("f64x2.pmax")]],
      // A sum is not a number where one of its parts is not.
      ["set", "$t", fold("f64x2.add")],
      ["set", "$q", ["v128.or", "$q", ["f64x2.ne", "$t", "$t"]]],
    ),
  );
};

/** Column minima in `v`; refuses what is not a cost; the largest and least cost go to the first two places of `top`. */
const minima = [
  ["set", "$j", 0],
  repeat(
    "clear",
    ["i32.lt", "$j", "$width"],
    [step("$j", 2)],
    ["v128.store", add("$v", wide("$j")), "$infinite"],
  ),
  ["set", "$p", ["f64x2.splat", ["f64.const", -Infinity]]],
  ["set", "$q", ["f64x2.splat", ["f64.const", 0]]],
  ["set", "$row", "$cost"],
  ["set", "$i", 0],
  ["set", "$end", wide(["i32.sub", "$columns", ["i32.and", "$columns", 1]])],
  extremes(4),
  extremes(1),
  // The last column, where their number is odd.
  ["set", "$j", ["i32.sub", "$columns", 1]],
  ["set", "$row", "$cost"],
  ["set", "$i", ["i32.mul", "$rows", ["i32.eqz", ["i32.and", "$columns", 1]]]],
  repeat(
    "odd",
    ["i32.lt", "$i", "$rows"],
    [step("$i"), ["set", "$row", add("$row", wide("$width"))]],
    ["set", "$a", ["f64x2.splat", real("$row", "$j")]],
    setReal("$v", "$j", ["f64x2.lane0", ["f64x2.pmin", ["f64x2.splat", real("$v", "$j")], "$a"]]),
    ["set", "$p", ["f64x2.pmax", "$p", "$a"]],
    ["set", "$q", ["v128.or", "$q", ["f64x2.ne", "$a", "$a"]]],
  ),
  ["if", ["v128.any", "$q"], ["return", -1]],
  ["set", "$x", ["f64x2.lane0", "$p"]],
  ["if", ["f64.gt", ["f64x2.lane1", "$p"], "$x"], ["set", "$x", ["f64x2.lane1", "$p"]]],
  // Where cells are forbidden, the largest of the others.
  [
    "if",
    ["f64.eq", "$x", infinity],
    ["set", "$x", ["f64.const", -Infinity]],
    ["set", "$k", 0],
    repeat(
      "finite",
      ["i32.lt", "$k", ["i32.mul", "$rows", "$width"]],
      [step("$k")],
      ["br_if", "next-finite", ["f64.eq", real("$cost", "$k"), infinity]],
      ["if", ["f64.gt", real("$cost", "$k"), "$x"], ["set", "$x", real("$cost", "$k")]],
    ),
  ],
  ["f64.store", "$top", "$x"],
  ["set", "$x", infinity],
  ["set", "$j", 0],
  repeat(
    "least",
    ["i32.lt", "$j", "$columns"],
    [step("$j")],
    ["if", ["f64.lt", real("$v", "$j"), "$x"], ["set", "$x", real("$v", "$j")]],
  ),
  ["f64.store", add("$top", 8), "$x"],
  // Sums of these stay below the largest double.
  ["if", ["f64.lt", "$x", ["f64.const", -(2 ** 1000)]], ["return", -1]],
  ["if", ["f64.gt", ["f64.load", "$top"], ["f64.const", 2 ** 1000]], ["return", -1]],
  ["set", "$j", ["i32.mul", "$square", "$columns"]],
  repeat("zero", ["i32.lt", "$j", "$width"], [step("$j")], setReal("$v", "$j", ["f64.const", 0])),
  // A column that nobody may take.
  ["set", "$j", 0],
  repeat(
    "closed",
    ["i32.lt", "$j", "$columns"],
    [step("$j")],
    ["if", ["f64.eq", real("$v", "$j"), infinity], setReal("$v", "$j", ["f64.const", 0])],
  ),
  ["set", "$zero", ["f64.const", -Infinity]],
  ["if", "$square", ["set", "$zero", ["f64.const", 0]]],
];

const start = [
  ["set", "$j", 0],
  repeat("nobody", ["i32.lt", "$j", "$columns"], [step("$j")], setInt("$rowOf", "$j", -1)),
  ["set", "$i", 0],
  repeat(
    "everybody",
    ["i32.lt", "$i", "$rows"],
    [step("$i")],
    setInt("$columnOf", "$i", -1),
    setInt("$free", "$i", "$i"),
  ),
  ["set", "$count", 0],
];

/** One cell of a row in the search for the two least values. */
const lookAt = (value, offset) => [
  ["set", "$x", value],
  [
    "if",
    ["f64.lt", "$x", "$second"],
    ["set", "$j", ["i32.add", "$k", offset]],
    [
      "ifelse",
      ["f64.lt", "$x", "$first"],
      [
        ["set", "$second", "$first"],
        ["set", "$secondAt", "$firstAt"],
        ["set", "$first", "$x"],
        ["set", "$firstAt", "$j"],
      ],
      [
        ["set", "$second", "$x"],
        ["set", "$secondAt", "$j"],
      ],
    ],
    ["br_if", "end-row", ["f64.le", "$second", "$zero"]],
  ],
];

const reduction = [
  ["set", "$at", 0],
  ["set", "$turns", "$rows"],
  repeat(
    "turn",
    ["i32.lt", "$at", "$rows"],
    [],
    ["set", "$i", int("$free", "$at")],
    step("$at"),
    ["set", "$row", add("$cost", wide(["i32.mul", "$i", "$width"]))],
    ["set", "$first", infinity],
    ["set", "$second", infinity],
    ["set", "$firstAt", -1],
    ["set", "$secondAt", -1],
    ["set", "$k", 0],
    repeat(
      "row",
      ["i32.lt", "$k", "$width"],
      [step("$k", 4)],
      ["set", "$end", wide("$k")],
      ["set", "$p", ["f64x2.splat", "$second"]],
      ["set", "$a", ["f64x2.sub", pair("$row", "$end"), pair("$v", "$end")]],
      ["set", "$b", ["f64x2.sub", pairAfter("$row", "$end"), pairAfter("$v", "$end")]],
      [
        "br_if",
        "next-row",
        ["i32.eqz", ["v128.any", ["v128.or", ["f64x2.lt", "$a", "$p"], ["f64x2.lt", "$b", "$p"]]]],
      ],
      ...lookAt(["f64x2.lane0", "$a"], 0),
      ...lookAt(["f64x2.lane1", "$a"], 1),
      ...lookAt(["f64x2.lane0", "$b"], 2),
      ...lookAt(["f64x2.lane1", "$b"], 3),
    ),
    ["if", negative("$firstAt"), ["return", -1]],
    // Two cells of the least value: any column at that value that is free will do.
    [
      "if",
      both(["f64.le", "$second", "$zero"], ["i32.ge", int("$rowOf", "$firstAt"), 0]),
      repeat(
        "free",
        ["i32.lt", "$k", "$columns"],
        [step("$k")],
        ["br_if", "next-free", ["f64.gt", ["f64.sub", real("$row", "$k"), real("$v", "$k")], "$zero"]],
        ["br_if", "next-free", ["i32.ge", int("$rowOf", "$k"), 0]],
        ["set", "$secondAt", "$k"],
        ["br", "end-free"],
      ),
    ],
    ["set", "$j", "$firstAt"],
    ["set", "$old", int("$rowOf", "$j")],
    ["set", "$x", ["f64.sub", "$second", "$first"]],
    ["set", "$rises", ["f64.gt", "$x", ["f64.const", 0]]],
    [
      "if",
      ["i32.lt", "$secondAt", 0],
      ["set", "$rises", 0],
      ["if", ["i32.ge", "$old", 0], setInt("$free", "$count", "$i"), step("$count"), ["br", "next-turn"]],
    ],
    [
      "ifelse",
      "$rises",
      [setReal("$v", "$j", ["f64.sub", real("$v", "$j"), "$x"])],
      [["if", ["i32.ge", "$old", 0], ["set", "$j", "$secondAt"], ["set", "$old", int("$rowOf", "$j")]]],
    ],
    setInt("$columnOf", "$i", "$j"),
    setInt("$rowOf", "$j", "$i"),
    ["br_if", "next-turn", negative("$old")],
    setInt("$columnOf", "$old", -1),
    ["set", "$turns", ["i32.sub", "$turns", 1]],
    [
      "ifelse",
      both("$rises", ["i32.ge", "$turns", 0]),
      [["set", "$at", ["i32.sub", "$at", 1]], setInt("$free", "$at", "$old")],
      [setInt("$free", "$count", "$old"), step("$count")],
    ],
  ),
];

/** A cell at the distance of the level: the end of the path if its column is free, else a column that is reached. */
const tie = (value, offset) => [
  "if",
  ["f64.le", value, "$level"],
  ["set", "$j", ["i32.add", "$k", offset]],
  ["if", negative(int("$rowOf", "$j")), ["br", "found"]],
  setInt("$reached", "$up", "$j"),
  setReal("$settled", "$up", "$level"),
  step("$up"),
  setReal("$distance", "$j", ["f64.const", -Infinity]),
];

const paths = [
  ["set", "$at", "$done"],
  repeat(
    "path",
    both(["i32.lt", "$at", "$until"], ["i32.lt", "$at", "$count"]),
    [step("$at")],
    ["set", "$root", int("$free", "$at")],
    ["set", "$row", add("$cost", wide(["i32.mul", "$root", "$width"]))],
    ["set", "$q", ["i64x2.splat", ["i64.extend", "$root"]]],
    ["set", "$k", 0],
    ["set", "$end", wide("$width")],
    repeat(
      "begin",
      ["i32.lt", "$k", "$end"],
      [step("$k", 16)],
      ["v128.store", add("$distance", "$k"), ["f64x2.sub", pair("$row", "$k"), pair("$v", "$k")]],
      ["v128.store", add("$from", "$k"), "$q"],
    ),
    ["set", "$low", 0],
    ["set", "$up", 0],
    [
      "block",
      "found",
      [
        "loop",
        "level",
        // The next level: the least distance of a column not reached; then the columns at it.
        ["set", "$p", ["f64x2.splat", infinity]],
        ["set", "$a", ["f64x2.splat", ["f64.const", -Infinity]]],
        ["set", "$k", 0],
        ["set", "$end", wide("$width")],
        repeat(
          "next",
          ["i32.lt", "$k", "$end"],
          [step("$k", 16)],
          ["set", "$b", pair("$distance", "$k")],
          ["set", "$p", ["f64x2.pmin", "$p", ["v128.bitselect", "$p", "$b", ["f64x2.eq", "$b", "$a"]]]],
        ),
        ["set", "$level", ["f64x2.lane0", "$p"]],
        ["if", ["f64.lt", ["f64x2.lane1", "$p"], "$level"], ["set", "$level", ["f64x2.lane1", "$p"]]],
        ["if", ["f64.eq", "$level", infinity], ["return", -1]],
        ["set", "$p", ["f64x2.splat", "$level"]],
        ["set", "$k", 0],
        repeat(
          "ties",
          ["i32.lt", "$k", "$width"],
          [step("$k", 2)],
          ["set", "$b", pair("$distance", wide("$k"))],
          ["br_if", "next-ties", ["i32.eqz", ["v128.any", ["f64x2.eq", "$b", "$p"]]]],
          ["if", ["f64.eq", ["f64x2.lane0", "$b"], "$level"], tie(["f64x2.lane0", "$b"], 0)],
          ["if", ["f64.eq", ["f64x2.lane1", "$b"], "$level"], tie(["f64x2.lane1", "$b"], 1)],
        ),
        repeat(
          "scan",
          ["i32.lt", "$low", "$up"],
          [],
          ["set", "$j", int("$reached", "$low")],
          step("$low"),
          ["set", "$i", int("$rowOf", "$j")],
          ["set", "$row", add("$cost", wide(["i32.mul", "$i", "$width"]))],
          ["set", "$x", ["f64.sub", ["f64.sub", real("$row", "$j"), real("$v", "$j")], "$level"]],
          ["set", "$r", ["f64x2.splat", "$x"]],
          ["set", "$q", ["i64x2.splat", ["i64.extend", "$i"]]],
          ["set", "$k", 0],
          repeat(
            "cells",
            ["i32.lt", "$k", "$width"],
            [step("$k", 4)],
            ["set", "$end", wide("$k")],
            ["set", "$a", ["f64x2.sub", ["f64x2.sub", pair("$row", "$end"), pair("$v", "$end")], "$r"]],
            [
              "set",
              "$b",
              ["f64x2.sub", ["f64x2.sub", pairAfter("$row", "$end"), pairAfter("$v", "$end")], "$r"],
            ],
            ["set", "$s", ["f64x2.lt", "$a", pair("$distance", "$end")]],
            ["set", "$t", ["f64x2.lt", "$b", pairAfter("$distance", "$end")]],
            ["br_if", "next-cells", ["i32.eqz", ["v128.any", ["v128.or", "$s", "$t"]]]],
            ...[
              ["$a", "$s", 0],
              ["$b", "$t", 16],
            ].flatMap(([value, lower, offset]) => {
              const distance = add("$distance", "$end", offset);
              const from = add("$from", "$end", offset);
              return [
                [
                  "v128.store",
                  distance,
                  ["tee", value, ["v128.bitselect", value, ["v128.load", distance], lower]],
                ],
                ["v128.store", from, ["v128.bitselect", "$q", ["v128.load", from], lower]],
              ];
            }),
            [
              "br_if",
              "next-cells",
              [
                "i32.eqz",
                [
                  "v128.any",
                  [
                    "v128.or",
                    ["f64x2.le", ["v128.bitselect", "$a", "$infinite", "$s"], "$p"],
                    ["f64x2.le", ["v128.bitselect", "$b", "$infinite", "$t"], "$p"],
                  ],
                ],
              ],
            ],
            ["set", "$a", ["v128.bitselect", "$a", "$infinite", "$s"]],
            ["set", "$b", ["v128.bitselect", "$b", "$infinite", "$t"]],
            tie(["f64x2.lane0", "$a"], 0),
            tie(["f64x2.lane1", "$a"], 1),
            tie(["f64x2.lane0", "$b"], 2),
            tie(["f64x2.lane1", "$b"], 3),
          ),
        ),
        ["br", "level"],
      ],
    ],
    ["set", "$k", 0],
    repeat(
      "prices",
      ["i32.lt", "$k", "$up"],
      [step("$k")],
      ["set", "$i", int("$reached", "$k")],
      setReal("$v", "$i", ["f64.add", real("$v", "$i"), ["f64.sub", real("$settled", "$k"), "$level"]]),
    ),
    [
      "loop",
      "augment",
      ["set", "$i", ["i32.load", add("$from", wide("$j"))]],
      setInt("$rowOf", "$j", "$i"),
      ["set", "$old", int("$columnOf", "$i")],
      setInt("$columnOf", "$i", "$j"),
      ["set", "$j", "$old"],
      ["br_if", "augment", ["i32.eqz", ["i32.eq", "$i", "$root"]]],
    ],
  ),
];

const local = (type, ...names) => Object.fromEntries(names.map((name) => [name, type]));
const bytes = assemble({
  name: "solve",
  parameters: [
    ...["$rows", "$columns", "$width", "$square", "$done", "$until", "$top", "$v", "$distance", "$settled"],
    ...["$from", "$cost", "$columnOf", "$rowOf", "$free", "$reached"],
  ],
  locals: {
    ...local("i32", "$i", "$j", "$k", "$row", "$end", "$at", "$count", "$rises", "$turns", "$old"),
    ...local("i32", "$firstAt", "$secondAt", "$root", "$low", "$up"),
    ...local("f64", "$x", "$zero", "$first", "$second", "$level"),
    ...local("v128", "$a", "$b", "$p", "$q", "$r", "$s", "$t", "$infinite"),
  },
  body: [
    ["set", "$infinite", ["f64x2.splat", infinity]],
    ["if", ["i32.eqz", "$done"], ...minima, ...start, ...reduction, ["i32.store", add("$top", 16), "$count"]],
    ["set", "$count", ["i32.load", add("$top", 16)]],
    ...paths,
    "$count",
  ],
});

const file = fileURLToPath(new URL("../../packages/assignment/src/dense/kernel-bytes.ts", import.meta.url));
const source = `/** Written by scripts/wasm/shortest-paths.mjs: the loops of plain-paths.ts in WebAssembly, in base 64. */
export const kernelBytes =
  "${Buffer.from(bytes).toString("base64")}";
`;
if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== source) {
    console.error("kernel-bytes.ts is not what scripts/wasm/shortest-paths.mjs writes: run it.");
    process.exit(1);
  }
} else writeFileSync(file, source);
