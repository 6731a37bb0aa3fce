import { announce } from "@waymark/core";
import { risk } from "./subject.js";

// The one module of this package that does something when it is imported, so package.json names it under `sideEffects`:
// `compile` knows the subject as soon as anything that reads a model has been imported.
announce(risk);
