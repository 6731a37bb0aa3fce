// Runs the command in this process and says what it cost: node measured.mjs MAIN ARGUMENT…
import { pathToFileURL } from "node:url";

const [node, , main, ...words] = process.argv;
process.argv = [node, main, ...words];
const start = performance.now();
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = (performance.now() - start) / 1_000;
  console.error(JSON.stringify({ seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1_024 }));
});
await import(pathToFileURL(main));
