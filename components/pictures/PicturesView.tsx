import { useState } from "react";
import type { FigureStory } from "@/lib/model";
import { t } from "@/lib/words";
import { Notice } from "../controls";
import { EvidenceMatrix } from "./EvidenceMatrix";
import { FigureTimeline } from "./FigureTimeline";
import { OriginGraph } from "./OriginGraph";
import type { PicturedClaim } from "./picture";

interface PicturesViewProps {
  /** Claims of one source, each with what the others say; in reading order. */
  readonly claims: readonly PicturedClaim[];
  readonly storiesOf: (pictured: PicturedClaim) => readonly FigureStory[];
}

/** All claims against all sources, and the one that is chosen in more detail. */
export function PicturesView({ claims, storiesOf }: PicturesViewProps) {
  const [asked, setAsked] = useState<string>();
  if (claims.length === 0) {
    return (
      <Notice title={t("pictures.noneTitle")}>
        <p>{t("pictures.none")}</p>
      </Notice>
    );
  }
  const chosen = claims.find(({ claim }) => claim.id === asked) ?? mostTelling(claims);
  return (
    <>
      <p className="sl-soft">{t("pictures.explain")}</p>
      <EvidenceMatrix claims={claims} chosen={chosen?.claim.id} onChoose={setAsked} />
      {chosen !== undefined && <ClaimPictures pictured={chosen} stories={storiesOf(chosen)} />}
    </>
  );
}

/** Where most is to be seen when nobody has chosen yet. */
const mostTelling = (claims: readonly PicturedClaim[]): PicturedClaim | undefined =>
  [...claims].sort((a, b) => weightOf(b) - weightOf(a))[0];

const weightOf = ({ evidence }: PicturedClaim): number =>
  evidence.filter(({ relation }) => relation !== "related").length +
  (evidence.some(({ relation }) => relation === "conflicts") ? 1_000 : 0);

interface ClaimPicturesProps {
  readonly pictured: PicturedClaim;
  readonly stories: readonly FigureStory[];
}

function ClaimPictures({ pictured: { claim, evidence }, stories }: ClaimPicturesProps) {
  const saying = evidence.filter(({ relation }) => relation !== "related");
  return (
    <section className="sl-claim-pictures" aria-live="polite">
      <h2>
        <bdi>{claim.text}</bdi>
      </h2>
      <h3>{t("pictures.origins")}</h3>
      {saying.length === 0 ? (
        <p className="sl-soft">{t("pictures.noOrigins")}</p>
      ) : (
        <OriginGraph evidence={saying} />
      )}
      <h3>{t("pictures.figures")}</h3>
      {stories.length === 0 && <p className="sl-soft">{t("pictures.noFigures")}</p>}
      {stories.map((story) => (
        <FigureTimeline key={story.words} story={story} />
      ))}
    </section>
  );
}
