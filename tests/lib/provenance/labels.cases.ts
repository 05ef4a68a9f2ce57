import type { Testimony } from "@/lib/provenance";
import { by } from "./origin-case";

export interface LabelCase {
  readonly passage: Testimony;
  /** Absent where the origin cannot be told. */
  readonly label?: string;
}

const inPost = (text: string, context?: string): Testimony => by("Coast Post", "2031-03-04", text, context);
const inNone = (text: string, context?: string): Testimony => by("", "", text, context);

/** How one passage's origin is shown: never a pronoun, a thing or "sources". */
export const cases: readonly LabelCase[] = [
  { passage: inPost("Two officials told Axios that the envoys had met."), label: "Axios" },
  { passage: inPost("Axios, citing two officials, reported that the envoys had met."), label: "Axios" },
  { passage: inPost("Reuters reported, citing Axios, that the envoys had met."), label: "Axios" },
  { passage: inPost("Sources said that the envoys had met."), label: "Coast Post" },
  {
    passage: inPost("The envoys had met, according to people familiar with the matter."),
    label: "Coast Post",
  },
  { passage: inNone("Sources said that the envoys had met.") },
  { passage: inNone("The envoys have met.") },
  { passage: inNone("It has not been disclosed who took part.") },
  { passage: inPost("It has not been disclosed who took part."), label: "Coast Post" },
  { passage: inPost("She said that the envoys had met."), label: "Coast Post" },
  { passage: inPost("She said that the envoys had met.", "Mira Toft took questions."), label: "Mira Toft" },
  { passage: inPost("Mira Toft, the palace press secretary, said the envoys had met."), label: "Mira Toft" },
  {
    passage: inPost("The palace press secretary said the envoys had met."),
    label: "the palace press secretary",
  },
  {
    passage: inPost("According to the Sudrian military, troops crossed the river."),
    label: "the Sudrian military",
  },
  {
    passage: inPost("A spokesman for the transport ministry said the bridge was safe."),
    label: "the transport ministry",
  },
  { passage: inPost("The bridge is safe, the Transport Ministry said."), label: "the Transport Ministry" },
  { passage: inPost("A UN report said 1,200 homes were damaged."), label: "UN" },
  { passage: inPost("A report by the Red Cross said 1,200 homes were damaged."), label: "the Red Cross" },
  { passage: inPost("PORT MARO (AP) - Some 41 people were saved."), label: "AP" },
  { passage: inPost("Some 41 people were saved, The Associated Press reported."), label: "AP" },
  {
    passage: inPost("Documents obtained by the Harbour Gazette list 1,200 homes."),
    label: "Harbour Gazette",
  },
  {
    passage: inPost("The Norlandic news outlet Axios, citing sources, reported the talks were over."),
    label: "Axios",
  },
  {
    passage: inPost("According to a report by Axios earlier on Monday, the talks are over."),
    label: "Axios",
  },
  { passage: inPost("Local media reports say that the talks are over."), label: "Coast Post" },
  {
    passage: inPost("The statement of the Sudrian prime minister's office gave no further details."),
    label: "the Sudrian prime minister's office",
  },
  { passage: inPost("The U.S. said the talks were over."), label: "the U.S." },
  { passage: inPost("Sudria refused to end the war."), label: "Coast Post" },
  {
    passage: inPost("Axios reported that Mira Toft had confirmed that the talks were over."),
    label: "Mira Toft",
  },
  { passage: inPost("Two officials told Reuters the talks were over."), label: "Reuters" },
  { passage: inPost("The strike is over, reports German agency dpa."), label: "dpa" },
  { passage: inPost("A former aide, Lena Fox, said the talks were over."), label: "Lena Fox" },
  { passage: by("unknown", "unknown", "The envoys have met.") },
];
