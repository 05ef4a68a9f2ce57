export { type ChosenActions, ChosenSources } from "./ChosenSources";
export { EarlierVersions } from "./EarlierVersions";
export { FoundInTexts } from "./FoundInTexts";
export { EVERY_SOURCE, fittingSources, type SourceSearch } from "./fitting-sources";
export { SearchSources } from "./SearchSources";
export { NoSources, SourceList } from "./SourceList";
export { SourceReader } from "./SourceReader";
export { SourceTable } from "./SourceTable";
export { NEWEST_FIRST, sortSources } from "./sort-sources";
