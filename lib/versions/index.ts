export { changesBetween } from "./changes-between";
export { likeness, sketchOf } from "./sketch";
