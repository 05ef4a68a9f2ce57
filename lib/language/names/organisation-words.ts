const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that make a capitalised run an organisation, wherever they stand in it. */
export const organisationWords = set(
  "party ministry department university committee council agency bank group court congress parliament knesset senate house association union institute institution foundation federation organization organisation corporation corp company inc ltd llc plc co commission administration authority office bureau board force forces army navy police college school academy hospital church fund federal reserve league club team alliance coalition front movement brigade brigades times post journal news network press reuters broadcasting radio television tv media magazine tribune herald guardian gazette telegraph observer pentagon kremlin treasury cabinet service services society trust center centre lab laboratory laboratories airlines airways motors industries technologies systems partners holdings capital studios records museum library hamas hezbollah taliban isis nato unicef unesco opec fifa uefa interpol google microsoft apple amazon facebook meta tesla twitter youtube netflix openai boeing airbus axios politico bloomberg cnn bbc republicans democrats democratic republican houthis houthi likud labour conservatives tories fatah",
);

/** Last words that make a capitalised run a place. */
export const placeWords = set(
  "river county city street strip island islands sea ocean lake bay gulf mountain mountains valley desert province district airport avenue road bridge square park beach coast peninsula canal strait heights bank town village region territory border crossing port prison",
);
