import type { ReactNode } from "react";
import { t } from "@/lib/words";
import { STANDINGS, StandingMark } from "../standing";
import { Wordmark } from "../surface";
import { Words } from "../words";
import { HighlightChoice, type Permission } from "./HighlightChoice";

interface WelcomeViewProps {
  readonly permission: Permission;
  readonly onAsk: () => void;
  readonly libraryAddress: string;
  readonly qualityAddress: string;
  /** The live demonstration. */
  readonly children: ReactNode;
}

/** What it is, what it looks like, what it asks for, what it keeps. */
export function WelcomeView(props: WelcomeViewProps) {
  const { permission, onAsk, libraryAddress, qualityAddress, children } = props;
  return (
    <main className="sl-welcome">
      <header>
        <Wordmark />
        <h1>{t("welcome.heading")}</h1>
        <p className="sl-lead">{t("welcome.lead")}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{t("welcome.tryTitle")}</h2>
        <p>{t("welcome.try")}</p>
        {children}
      </section>
      <section aria-labelledby="marks">
        <h2 id="marks">{t("welcome.marks")}</h2>
        <dl className="sl-legend">
          {STANDINGS.map((standing) => (
            <div key={standing}>
              <dt>
                <StandingMark standing={standing} />
              </dt>
              <dd>{t(`meaning.${standing}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="browse">
        <h2 id="browse">{t("welcome.pages")}</h2>
        <HighlightChoice permission={permission} onAsk={onAsk} />
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">{t("welcome.keptTitle")}</h2>
        <ul>
          <li>
            <Words
              of="welcome.keptSources"
              with={{ library: <a href={libraryAddress}>{t("welcome.yourLibrary")}</a> }}
            />
          </li>
          <li>{t("welcome.keptSites")}</li>
          <li>{t("welcome.notKept")}</li>
          <li>{t("welcome.nothingSent")}</li>
        </ul>
        <p>
          <a href={qualityAddress}>{t("quality.link")}</a>
        </p>
      </section>
    </main>
  );
}
