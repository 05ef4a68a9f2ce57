export { browserSlices, runAtOnce, runInSlices, type Slices } from "./run-in-slices";
