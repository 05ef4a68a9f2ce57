import type { ClaimReason } from "@/lib/model";

/** Sentences that are claims in a document of news, with reasons that must be among those given. */
export const CLAIMS: readonly { readonly text: string; readonly why: readonly ClaimReason[] }[] = [
  {
    text: "The council approved a budget of $4.2 million on Tuesday by six votes to three.",
    why: ["quantity", "date"],
  },
  {
    text: "Unemployment fell to 3.1 percent in March, the lowest since 1969, the labour ministry said.",
    why: ["quantity", "comparison"],
  },
  {
    text: "At least 14 people were killed when a bridge collapsed near Brenholt, officials said.",
    why: ["quantity", "event"],
  },
  {
    text: "Prosecutors charged the former treasurer with stealing 1.3 million from a pension fund.",
    why: ["quantity", "event"],
  },
  {
    text: "The company cut 900 jobs in January because sales had dropped by 12 percent.",
    why: ["quantity", "cause"],
  },
  {
    text: "A study of 20,000 nurses found that night shifts raise the risk of stroke by 8 percent.",
    why: ["quantity"],
  },
  { text: "Police retrieved 24 July parcels.", why: [] },
  { text: "33 died.", why: ["quantity"] },
];

/** Sentences of the same documents that no reader would ask to have checked. */
export const NOT_CLAIMS: readonly { readonly kind: string; readonly text: string }[] = [
  { kind: "opinion", text: "It is a gorgeous, moving book and I loved every page." },
  { kind: "question", text: "What should parents do about it?" },
  { kind: "instruction", text: "Click here to sign up for our newsletter." },
  { kind: "instruction", text: "Stir in the sugar and leave to cool." },
  { kind: "empty prediction", text: "Who knows, maybe things will get better one day." },
  { kind: "personal experience", text: "I felt so happy when I got home." },
  { kind: "boilerplate", text: "All rights reserved." },
  { kind: "figure", text: "24%" },
  { kind: "date", text: "6 April 2014." },
  { kind: "reference", text: "Retrieved 24 July 2015." },
  { kind: "reference", text: "Archived from the original on 2011-06-23." },
  { kind: "reference", text: "Wexcombe Web Services LLC. Retrieved 2012-05-10." },
  { kind: "greeting", text: "Thanks for reading, everyone!" },
];
