import "./popup.css";

/** A popup that is not drawn, as in a window behind others, starts all the same. */
const LONGEST_WAIT_MS = 50;

/** Resolves as the first frame is drawn. */
const drawn = new Promise((resolve) => {
  requestAnimationFrame(resolve);
  setTimeout(resolve, LONGEST_WAIT_MS);
});

/** Not a part of this module: browsers show a popup once it has loaded, which is then before its script has. */
void drawn.then(() => import("./main")).then(({ start }) => start());
