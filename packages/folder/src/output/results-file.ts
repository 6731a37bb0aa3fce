/** The file that holds what `run --json` prints. */
export const resultsFile = "results.json";
