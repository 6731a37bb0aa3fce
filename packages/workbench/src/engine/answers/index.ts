import { actAnswers } from "./act.js";
import { choicesAnswers } from "./choices.js";
import { clientAnswers } from "./client.js";
import type { AnswerContext } from "./context.js";
import { decideAnswers } from "./decide.js";
import { folderAnswers } from "./folder.js";
import { intakeAnswers } from "./intake.js";
import { mentorAnswers } from "./mentors.js";
import { policyAnswers } from "./policy.js";
import { proposalsAnswers } from "./proposals.js";
import { riskAnswers } from "./risk.js";
import { saveAnswers } from "./save.js";
import { successAnswers } from "./success.js";
import { todayAnswers } from "./today.js";

/** Everything that the page can ask the engine, by name. Each takes one thing and gives plain data. */
export function answers(context: AnswerContext) {
  return {
    ...folderAnswers(context),
    ...todayAnswers(context),
    ...actAnswers(context),
    ...proposalsAnswers(context),
    ...choicesAnswers(context),
    ...decideAnswers(context),
    ...riskAnswers(context),
    ...clientAnswers(context),
    ...mentorAnswers(context),
    ...policyAnswers(context),
    ...intakeAnswers(context),
    ...saveAnswers(context),
    ...successAnswers(context),
  };
}

export type Answers = ReturnType<typeof answers>;
