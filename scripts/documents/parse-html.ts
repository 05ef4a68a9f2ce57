import { JSDOM } from "jsdom";

/** An inert document of an HTML page. */
export const parseHtml = (html: string): Document => new JSDOM(html).window.document;
