import { setTimeout } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { showIn } from "./modes";
import type { Stage } from "./open-surface";
import { type SurfaceState, surfaceStates } from "./surface-states";

/** Both stores take pictures of this size. */
const SIZE = { width: 1280, height: 800 };
const PANEL_WIDTH = 420;
const POPUP = { width: 360, height: 600 };
/** Where a browser shows the popup: under its toolbar, at the right. */
const POPUP_INSET = 12;

/** Time for all claims of a page to be compared. */
const COMPARED_MS = 2_000;

/** A surface in a part of a picture, its left upper corner in pixels. */
interface Layer {
  readonly state: SurfaceState;
  readonly left: number;
  readonly top: number;
}

interface StorePicture {
  readonly name: string;
  readonly layers: readonly Layer[];
}

const stateNamed = (name: string): SurfaceState => {
  const state = surfaceStates.find((each) => each.name === name);
  if (state === undefined) throw new Error(`no state is named ${name}`);
  return state;
};

const layer = (state: SurfaceState, viewport: SurfaceState["viewport"], left = 0, top = 0): Layer => ({
  state: { ...state, viewport },
  left,
  top,
});

const whole = (name: string): Layer => layer(stateNamed(name), SIZE);

/** The article as a reader sees it before a claim is pressed. */
const article = (width: number): Layer => {
  const { act: _, ...state } = stateNamed("page");
  return layer(state, { ...SIZE, width });
};

const BESIDE_PANEL = SIZE.width - PANEL_WIDTH;

const storePictures: readonly StorePicture[] = [
  { name: "1-card", layers: [whole("page")] },
  {
    name: "2-panel",
    layers: [
      article(BESIDE_PANEL),
      layer(stateNamed("panel-claim"), { ...SIZE, width: PANEL_WIDTH }, BESIDE_PANEL),
    ],
  },
  {
    name: "3-popup",
    layers: [
      article(SIZE.width),
      layer(stateNamed("popup"), POPUP, SIZE.width - POPUP.width - POPUP_INSET, POPUP_INSET),
    ],
  },
  { name: "4-library", layers: [whole("library")] },
  { name: "5-pictures", layers: [whole("library-pictures")] },
];

async function draw(page: Page, stage: Stage, { layers }: StorePicture) {
  const images: string[] = [];
  for (const { state, left, top } of layers) {
    const surface = await stage.open(state);
    await showIn(surface, "light");
    await setTimeout(COMPARED_MS);
    const data = await surface.screenshot({ encoding: "base64" });
    await surface.close();
    const frame = left === 0 ? "" : "; box-shadow: 0 2px 16px rgb(0 0 0 / .35)";
    images.push(
      `<img src="data:image/png;base64,${data}" style="position: absolute; left: ${left}px; top: ${top}px${frame}">`,
    );
  }
  await page.setViewport(SIZE);
  await page.setContent(`<body style="margin: 0; overflow: hidden">${images.join("")}</body>`);
  await page.bringToFront();
}

/** The pictures that the stores show, each handed over as PNG with its name. */
export async function* drawStorePictures(
  stage: Stage,
): AsyncGenerator<{ readonly name: string; readonly png: Uint8Array }> {
  const page = await stage.browser.newPage();
  for (const picture of storePictures) {
    await draw(page, stage, picture);
    yield { name: picture.name, png: await page.screenshot() };
  }
  await page.close();
}
