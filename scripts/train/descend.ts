/** A convex loss at some weights. */
export interface Slope {
  readonly loss: number;
  readonly gradient: readonly number[];
}

const STEPS = 4000;

/** A step this small changes nothing. */
const LEAST_STEP = 1e-6;

/** Gradient descent until no step helps: each step is twice the last that helped, halved until the loss falls. */
export function descend(start: readonly number[], slopeOf: (weights: readonly number[]) => Slope): number[] {
  let weights = [...start];
  let slope = slopeOf(weights);
  let step = 1;
  for (let i = 0; i < STEPS && step > LEAST_STEP; i += 1) {
    const next = weights.map((weight, at) => weight - step * (slope.gradient[at] ?? 0));
    const nextSlope = slopeOf(next);
    if (nextSlope.loss < slope.loss) {
      [weights, slope, step] = [next, nextSlope, step * 2];
    } else step /= 2;
  }
  return weights;
}
