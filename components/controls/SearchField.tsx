import { Icon } from "./Icon";

interface SearchFieldProps {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Narrows a list while typing; Escape empties it, as browsers do. */
export function SearchField({ label, query, onQuery }: SearchFieldProps) {
  return (
    <label className="sl-search">
      <Icon name="search" />
      <span className="sl-hidden">{label}</span>
      <input
        type="search"
        className="sl-search-input"
        placeholder={label}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  );
}
