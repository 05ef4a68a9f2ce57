import { PicturesView, SourceChoice } from "@/components/pictures";
import { NoSources } from "@/components/sources";
import { LiveGate } from "@/components/surface";
import type { Source } from "@/lib/model";
import { figuresOf } from "@/lib/services";
import { useLive } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { compareSource } from "./compare-source";
import { hashOfPictures } from "./pictures-place";

interface PicturesProps {
  readonly library: Library;
  /** Of the source whose claims are drawn; the newest without one. */
  readonly sourceId: string | undefined;
}

/** The claims of one source against all others, drawn. */
export function Pictures({ library, sourceId }: PicturesProps) {
  const live = useLive(`pictures ${sourceId}`, async () => {
    const sources = await library.sources.list();
    const chosen = sources.find(({ id }) => id === sourceId) ?? sources[0];
    return { sources, source: chosen === undefined ? undefined : await library.sources.get(chosen.id) };
  });
  return (
    <LiveGate live={live} what={t("live.sources")}>
      {({ sources, source }) =>
        source === undefined ? (
          <NoSources />
        ) : (
          <>
            <SourceChoice
              sources={sources}
              chosen={source.id}
              onChoose={(id) => {
                window.location.hash = hashOfPictures(id);
              }}
            />
            <PicturesOf key={source.id} source={source} />
          </>
        )
      }
    </LiveGate>
  );
}

function PicturesOf({ source }: { readonly source: Source }) {
  const live = useLive(`claims of ${source.id}`, () => compareSource(source));
  return (
    <LiveGate live={live} what={t("live.sources")}>
      {(claims) => (
        <PicturesView
          claims={claims}
          storiesOf={({ claim, evidence }) => figuresOf(claim, evidence, source)}
        />
      )}
    </LiveGate>
  );
}
