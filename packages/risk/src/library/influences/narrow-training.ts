import { influence } from "../build.js";

export const fromNarrowTraining = [
  influence("narrow-training", "misjudged", 7_000, "Unprepared mentors misjudge.", "§6.3 (H)", "participant"),
];
