import bearing from "../bearing/bearing.weights.json";
import decision from "../decision/decision.weights.json";

/** The weights that a comparison rests on, by the name of their file. */
export const comparisonWeights: Readonly<Record<string, unknown>> = { bearing, decision };
