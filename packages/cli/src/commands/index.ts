import { allocateCommand } from "./allocate.js";
import type { Command } from "./command.js";
import { coverageCommand } from "./coverage.js";
import { explainCommand } from "./explain.js";
import { initCommand } from "./init.js";
import { matchCommand } from "./match.js";
import { metricsCommand } from "./metrics.js";
import { riskCommand } from "./risk.js";
import { runCommand } from "./run.js";
import { verifyCommand } from "./verify.js";

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [
  runCommand,
  matchCommand,
  allocateCommand,
  explainCommand,
  riskCommand,
  metricsCommand,
  verifyCommand,
  coverageCommand,
  initCommand,
];
