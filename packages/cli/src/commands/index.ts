import { allocateCommand } from "./allocate.js";
import { allOption, type Command } from "./command.js";
import { coverageCommand } from "./coverage.js";
import { decideCommand } from "./decide.js";
import { decisionsCommand } from "./decisions.js";
import { explainCommand } from "./explain.js";
import { fairnessCommand } from "./fairness.js";
import { fundingCommand } from "./funding.js";
import { gapsCommand } from "./gaps.js";
import { initCommand } from "./init.js";
import { learningCommand } from "./learning.js";
import { lintCommand } from "./lint.js";
import { matchCommand } from "./match.js";
import { metricsCommand } from "./metrics.js";
import { pairsCommand } from "./pairs.js";
import { panelCommand } from "./panel.js";
import { policyCommand } from "./policy.js";
import { proxiesCommand } from "./proxies.js";
import { publishCommand } from "./publish.js";
import { registerCommand } from "./register.js";
import { relationshipsCommand } from "./relationships.js";
import { riskCommand } from "./risk.js";
import { runCommand } from "./run.js";
import { scoreCommand } from "./score.js";
import { stancesCommand } from "./stances.js";
import { verifyCommand } from "./verify.js";

const each: readonly Command[] = [
  runCommand,
  matchCommand,
  pairsCommand,
  allocateCommand,
  explainCommand,
  panelCommand,
  relationshipsCommand,
  riskCommand,
  registerCommand,
  lintCommand,
  scoreCommand,
  proxiesCommand,
  decideCommand,
  decisionsCommand,
  metricsCommand,
  learningCommand,
  fundingCommand,
  publishCommand,
  stancesCommand,
  fairnessCommand,
  gapsCommand,
  policyCommand,
  verifyCommand,
  coverageCommand,
  initCommand,
];

/** Every command, in the order in which help shows them. Those that read a caseload can show all that is wrong with it. */
export const commands: readonly Command[] = each.map((command) =>
  command.operands.includes("CASELOAD") ? { ...command, options: [...command.options, allOption] } : command,
);
