import { build } from "../../scripts/tsup-config.mjs";

export default build({
  index: "src/index.ts",
  "tables/index": "src/tables/index.ts",
  "components/index": "src/components/index.ts",
});
