export { loadMessages } from "./load-messages";
export { keyed, type MessageKey } from "./message-key";
export { directionOf, speak, spokenLanguage } from "./speak";
export { piecesOf, t } from "./t";
