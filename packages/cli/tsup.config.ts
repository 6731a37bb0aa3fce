import { command } from "../../scripts/tsup-config.mjs";

export default command(["src/index.ts", "src/main.ts"]);
