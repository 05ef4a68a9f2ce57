import { cleanup, render } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// jsdom lays nothing out, so it has nowhere to scroll to
Element.prototype.scrollIntoView ??= () => undefined;
window.scrollTo = () => undefined;
// and no size that could change
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

export { render };
