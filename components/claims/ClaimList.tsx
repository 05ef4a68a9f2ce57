import { type ReactNode, useEffect, useState } from "react";
import type { Claim, Evidence, Finding, Standing } from "@/lib/model";
import type { PageWithClaims } from "@/lib/state";
import { t } from "@/lib/words";
import { SearchField } from "../controls";
import { countStandings } from "../page";
import { StandingMark } from "../standing";
import { ClaimItem } from "./ClaimItem";
import { type ClaimGroup, groupClaims } from "./claim-groups";
import { StandingFilter } from "./StandingFilter";

/** A wish to see one claim; `wish` grows with each, so that the same claim can be asked for twice. */
export interface ClaimFocus {
  readonly claimId: string;
  readonly wish: number;
}

interface ClaimListProps {
  readonly page: PageWithClaims;
  readonly detail: "brief" | "full";
  readonly mostQuotes?: number;
  readonly focus?: ClaimFocus | undefined;
  readonly onOpenSource?: (evidence: Evidence) => void;
  readonly renderCorrection?: (claim: Claim, finding: Finding, evidence: Evidence) => ReactNode;
  readonly renderMore?: (claim: Claim, finding: Finding | undefined) => ReactNode;
}

/** Fewer claims than this are seen at a glance and need no search. */
const SEARCH_FROM = 6;

/** The claims of a page by standing, with filter and search; each opens to its evidence. */
export function ClaimList({ page, focus, ...item }: ClaimListProps) {
  const [standing, setStanding] = useState<Standing | "all">("all");
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (focus === undefined) return;
    setStanding("all");
    setQuery("");
    setOpen((before) => new Set(before).add(focus.claimId));
  }, [focus]);

  const toggle = (claimId: string, isOpen: boolean) =>
    setOpen((before) => {
      const after = new Set(before);
      if (isOpen) after.add(claimId);
      else after.delete(claimId);
      return after;
    });

  const { claims } = page.reading;
  const groups = groupClaims(claims, page.findings, { standing, query });
  const renderItem = (claim: Claim, finding: Finding | undefined) => (
    <ClaimItem
      key={claim.id === focus?.claimId ? `${claim.id} ${focus.wish}` : claim.id}
      claim={claim}
      finding={finding}
      isOpen={open.has(claim.id)}
      isFocused={claim.id === focus?.claimId && open.has(claim.id)}
      onToggle={(isOpen) => toggle(claim.id, isOpen)}
      {...item}
    />
  );

  return (
    <div className="sl-claims">
      <div className="sl-claims-tools">
        <StandingFilter
          counts={countStandings(page)}
          total={claims.length}
          chosen={standing}
          onChoose={setStanding}
        />
        {claims.length >= SEARCH_FROM && (
          <SearchField label={t("claims.search")} query={query} onQuery={setQuery} />
        )}
      </div>
      {/* one list, so that a claim that changes its group while it is read or noted on keeps all that is open in it */}
      <ul className="sl-claim-list">
        {groups.flatMap((group) => [
          <GroupHead
            key={`group ${group.standing}`}
            group={group}
            isRunning={page.comparison.kind === "running"}
          />,
          ...group.claims.map(({ claim, finding }) => renderItem(claim, finding)),
        ])}
      </ul>
      {groups.length === 0 && (
        <p className="sl-soft sl-claims-none" role="status">
          {t("claims.none")}
        </p>
      )}
    </div>
  );
}

function GroupHead({ group, isRunning }: { readonly group: ClaimGroup; readonly isRunning: boolean }) {
  const { standing } = group;
  return (
    <li className="sl-group">
      <h2 className="sl-group-title">
        {standing === "pending" ? (
          t(isRunning ? "claims.comparing" : "claims.uncompared")
        ) : (
          <StandingMark standing={standing} />
        )}
        <span className="sl-soft">{group.claims.length}</span>
      </h2>
      {standing !== "pending" && <p className="sl-soft sl-group-meaning">{t(`meaning.${standing}`)}</p>}
    </li>
  );
}
