import { build } from "../../scripts/tsup-config.mjs";

export default build(["src/index.ts"]);
