import type { SourceRow } from "@/lib/state";
import { SearchField } from "../controls";
import { FilterFields } from "./FilterFields";
import type { SourceSearch } from "./fitting-sources";

interface SearchSourcesProps {
  readonly label: string;
  /** All that can be found, for the choices of the filters. */
  readonly sources: readonly SourceRow[];
  readonly search: SourceSearch;
  readonly onSearch: (search: SourceSearch) => void;
}

/** Words and filters that narrow a list of sources. */
export function SearchSources({ label, sources, search, onSearch }: SearchSourcesProps) {
  return (
    <div>
      <SearchField label={label} query={search.words} onQuery={(words) => onSearch({ ...search, words })} />
      <FilterFields
        sources={sources}
        filters={search.filters}
        onFilters={(filters) => onSearch({ ...search, filters })}
      />
    </div>
  );
}
