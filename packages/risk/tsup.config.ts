import { build } from "../../scripts/tsup-config.mjs";

export default build({ index: "src/index.ts", "library/index": "src/library/index.ts" });
