import {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from "@microsoft/recognizers-text-suite";
import nlp from "compromise/three";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** Another library at its fullest comparable work on one text. */
type Peer = (text: string) => unknown;

/** wink-nlp with all its pipe: sentences, negation, sentiment, parts of speech, entities. */
function wink(): Peer {
  const engine = winkNLP(model);
  return (text) => engine.readDoc(text).sentences().length();
}

/** Recognizers-Text for the values that ours reads too; it has no sentences, names or attributions. */
const recognizers: Peer = (text) =>
  text
    .split("\n\n")
    .flatMap((paragraph) =>
      [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension, recognizeDateTime].map(
        (recognize) => recognize(paragraph, Culture.English).length,
      ),
    );

/** The peers by the names they are printed under. */
export const languagePeers = (): Readonly<Record<string, Peer>> => ({
  "compromise/three": (text) => nlp(text).sentences().length,
  "wink-nlp": wink(),
  "recognizers-text": recognizers,
});
