import { allocateCommand } from "./allocate.js";
import type { Command } from "./command.js";
import { coverageCommand } from "./coverage.js";
import { explainCommand } from "./explain.js";
import { fairnessCommand } from "./fairness.js";
import { gapsCommand } from "./gaps.js";
import { initCommand } from "./init.js";
import { matchCommand } from "./match.js";
import { metricsCommand } from "./metrics.js";
import { policyCommand } from "./policy.js";
import { riskCommand } from "./risk.js";
import { runCommand } from "./run.js";
import { stancesCommand } from "./stances.js";
import { verifyCommand } from "./verify.js";

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [
  runCommand,
  matchCommand,
  allocateCommand,
  explainCommand,
  riskCommand,
  metricsCommand,
  stancesCommand,
  fairnessCommand,
  gapsCommand,
  policyCommand,
  verifyCommand,
  coverageCommand,
  initCommand,
];
