export { addressKey, cleanAddress } from "./address";
export { isBoilerplate } from "./boilerplate";
export { cutText } from "./cut-text";
export { decodeText } from "./decode-text";
export { type DocumentFacts, type ReadDocument, UnreadableDocument } from "./document";
export { readHtml } from "./html";
export { readMetadata } from "./html-metadata";
export { pdfParagraphs } from "./pdf-paragraphs";
export { readPlainText } from "./plain-text";
