export { type Anchor, anchorQuote } from "./anchor-quote";
export { describeQuote } from "./describe-quote";
