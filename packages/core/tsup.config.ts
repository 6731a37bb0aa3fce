import { build } from "../../scripts/tsup-config.mjs";

export default build(
  { index: "src/index.ts", "formula/index": "src/formula/index.ts" },
  { bundled: ["mathjs"] },
);
