import type { ReactNode } from "react";
import { STANDINGS, StandingMark, standingWords } from "../standing";
import { Wordmark } from "../surface";
import { HighlightChoice, type Permission } from "./HighlightChoice";

interface WelcomeViewProps {
  readonly permission: Permission;
  readonly onAsk: () => void;
  readonly libraryAddress: string;
  /** The live demonstration. */
  readonly children: ReactNode;
}

/** What it is, what it looks like, what it asks for, what it keeps. */
export function WelcomeView({ permission, onAsk, libraryAddress, children }: WelcomeViewProps) {
  return (
    <main className="sl-welcome">
      <header>
        <Wordmark />
        <h1>See what your own sources say of the page you read</h1>
        <p className="sl-lead">
          Sourcelight finds the sentences of a page that can be checked. It lays each beside what your stored
          sources say: who supports it, who conflicts with it and on which number, date or name, and who is
          silent. It never tells you what to believe, and everything happens on your machine.
        </p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">Try it here</h2>
        <p>Choose a highlighted sentence; what the sources say of it stands beside it.</p>
        {children}
      </section>
      <section aria-labelledby="marks">
        <h2 id="marks">Five marks</h2>
        <dl className="sl-legend">
          {STANDINGS.map((standing) => (
            <div key={standing}>
              <dt>
                <StandingMark standing={standing} />
              </dt>
              <dd>{standingWords[standing].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="browse">
        <h2 id="browse">On the pages you read</h2>
        <HighlightChoice permission={permission} onAsk={onAsk} />
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">What is stored, and where</h2>
        <ul>
          <li>
            Your sources and notes, in this browser, on this machine:{" "}
            <a href={libraryAddress}>your library</a>. It starts with a few sources to try things out.
          </li>
          <li>The sites that you switch off.</li>
          <li>Not the pages you read, not what was found on them.</li>
          <li>Nothing is sent anywhere: Sourcelight makes no network requests.</li>
        </ul>
      </section>
    </main>
  );
}
