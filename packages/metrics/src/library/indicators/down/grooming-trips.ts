import { answered, howOften, observed } from "../make.js";

export const groomingTrips = observed({
  id: "grooming-trips",
  title: "Takes part in group trips and other grooming",
  direction: "down",
  kind: "event",
  source: "§7.2",
  saidBy: "report",
  covers: ["MV06"],
  ask: "Does the client go on trips or to meetings that groom?",
  answers: howOften("Trips and other grooming"),
  cases: answered("never", "often"),
});
