import type { Model } from "@waymark/core";
import { WaymarkError } from "@waymark/core";
import { assessAll, earlierAssessments, headOf, keptRecord, noEngagement, sayOutput } from "@waymark/folder";
import { assessmentTable } from "@waymark/report/tables";
import {
  changesBetween,
  programmeChances,
  programmeHeld,
  type RiskAssessment,
  register,
  reviewEngagement,
  riskOf,
} from "@waymark/risk";
import { showChanges } from "../risk/show-changes.js";
import { showChances, showHeld } from "../risk/show-programme.js";
import { showReview } from "../risk/show-review.js";
import { showSeries } from "../risk/show-series.js";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import type { World } from "../terminal/world.js";
import { type Command, figuresOption, jsonOption, openFolder } from "./command.js";

/** `waymark risk`: the risks of each engagement that goes on, or all about one. */
export const riskCommand: Command = {
  name: "risk",
  group: "risk",
  summary: "the risks of each relationship, or everything about one of them",
  examples: ["waymark risk examples/west-midlands E-006"],
  operands: ["CASELOAD"],
  optional: ["ENGAGEMENT"],
  options: [
    {
      name: "since",
      value: "DIR,DIR",
      summary: "what changed since the run whose results are in DIR; several give the whole series",
    },
    { name: "cascade", summary: "how far the programme’s risks hang together; not for one relationship" },
    figuresOption,
    jsonOption,
  ],
  run(context) {
    const { world, given, progress } = context;
    const [, one] = given.operands;
    const since = given.options.get("since");
    const { model, read, decisions } = openFolder(context, ["risks"]);
    progress.step("Assessing risks");
    const print = (document: object, show: () => void) => {
      progress.done();
      if (given.options.has("json")) printDocument(world, { ...headOf(model), ...document });
      else show();
      return 0;
    };
    if (one !== undefined && typeof since !== "string") {
      const review = reviewEngagement(model, read, one, { decisions });
      print({ review }, () => {
        showReview(model, review, world);
        if (given.options.has("cascade")) world.stdout.write(`\n${notBesideOne}\n`);
      });
      return review.chain.intact ? 0 : 1;
    }
    const only = ({ engagement }: RiskAssessment) => one === undefined || engagement === one;
    const shown = assessAll(model, read, decisions).filter(only);
    if (typeof since === "string") {
      const runs = since
        .split(",")
        .map((folder) => earlierAssessments(world.disk, folder.trim()).filter(only));
      const late = runs.flat().find(({ asOf }) => asOf > model.asOf);
      if (late) throw new WaymarkError([sayOutput.runAfter(late.asOf, model.asOf)]);
      if (one !== undefined && [...runs, shown].flat().length === 0) throw noEngagement(read, one);
      const changes = changesBetween(runs, shown);
      return print({ changes }, () => {
        if (one !== undefined && changes.steps.length > 0) showSeries(model, changes.steps, world);
        else showChanges(model, changes, world);
      });
    }
    const kept = keptRecord(model, read, decisions);
    const held = programmeHeld(model, shown, kept.decisions ?? []);
    const chances = given.options.has("cascade") ? { chances: programmeChances(model, shown, held) } : {};
    return print({ assessments: shown, register: register(shown, kept), held, ...chances }, () => {
      showAll(model, shown, world);
      showHeld(model, held, world);
      if (chances.chances) showChances(model, chances.chances, world);
    });
  },
};

/** Why no chance stands beside one relationship. */
const notBesideOne =
  "Nobody can say how likely one person is to do harm, so no chance stands beside a relationship. For the programme: waymark risk CASELOAD --cascade";

function showAll(model: Model, assessments: readonly RiskAssessment[], { stdout }: World): void {
  stdout.write(draw(assessmentTable(riskOf(model).categories, riskOf(model).bands), assessments, stdout));
  const many =
    assessments.length === 1 ? "1 relationship continues" : `${assessments.length} relationships continue`;
  stdout.write(`\n${many}. Advice only: people decide.\n`);
  const [first] = assessments;
  if (first) stdout.write(`All about one: waymark risk CASELOAD ${first.engagement}\n`);
}
