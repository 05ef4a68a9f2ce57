import "./popup.css";

/** Not a part of this module: browsers show a popup once it has loaded, which is then before its script has. */
void import("./main").then(({ start }) => start());
