export { DecisionFrame } from "./DecisionFrame";
export { DecisionView } from "./DecisionView";
