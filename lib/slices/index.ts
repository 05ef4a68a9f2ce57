export { browserSlices, restBetween, runAtOnce, runInSlices, type Slices } from "./run-in-slices";
