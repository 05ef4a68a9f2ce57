export { tabOfSurface, watchActiveTab } from "./active-tab";
export { type DecisionPlace, decisionAddress, decisionOfSearch } from "./decision-place";
export { hashOfSearch, hashOfSource, type SourcePlace, searchOfHash, sourceOfHash } from "./library-place";
export {
  forgetWitness,
  type LibraryWitness,
  readWitness,
  saveWitness,
  watchWitness,
} from "./library-witness";
export { createMessenger, type Handlers, MessageError, type Messenger } from "./messenger";
export { type PanelFocus, setPanelFocus, watchPanelFocus } from "./panel-focus";
export {
  DEFAULT_PREFERENCES,
  languageOf,
  type Preferences,
  readPreferences,
  savePreferences,
  schemeOf,
  watchPreferences,
} from "./preferences";
export { type MessageName, type PageDescription, toBackground, toReader, toSurface } from "./protocol";
export { CLAIMS_PER_MESSAGE, capturedPageSchema, LONGEST_CLAIM, TEXT_PER_MESSAGE } from "./schemas";
export { browserTransport, type Sender, type Transport } from "./transport";
