/**
 * Function words by language (BCP 47), lower case. Words that two languages share say little and count for both;
 * the lists are about equally long in running text, each covering a third or more of it.
 */
export const STOP_WORDS = {
  en: "the of and to in is was for that on with as it by at from his he she be are this have has had not but they you we or an were been which their said will would there who more when what if about its can all out up after one",
  de: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde",
  fr: "le la les de des et en un une du que qui est dans pour pas sur au plus par ce il se ne sont avec son sa cette aux mais ont été comme nous vous ils elle leur on ses ou fait être deux d l qu n s c",
  es: "el la los las de que y en un una por con no se su para es al lo como más del pero sus le ha o este sí porque esta entre cuando muy sin sobre también me hasta hay donde han quien desde todo nos durante fue ser son era",
  it: "il lo la i gli le di che e in un una per è non con si da del della dei delle al alla nel nella più come anche ma sono ha dal dalla su questo questa essere stato tra suo sua hanno o se ci l dell all un",
  pt: "o a os as de que e do da em um uma para com não por mais dos das se na no foi ao ele ela entre é ser são como mas também pela pelo sua seu já está isso até muito nos à às quando",
  nl: "de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar door over uit nog worden naar heeft hebben werd die wordt deze dit kan hij zij ze of wat geen meer dan was",
  sv: "och i att det som en på är av för med den till inte har de ett om var jag men så från vi kan när nu under efter vid eller ut sin sina också han hon blev vara mot över",
  da: "og i at det som en på er af for med den til ikke har de et om var jeg men så fra vi kan når nu under efter ved eller ud sin også han hun blev være mod over der",
  pl: "i w nie na z się że do to jest o jak co po za od ale przez przy dla jego tym już tylko który która które są był była było być oraz lub tego ich może we ze",
  tr: "ve bir bu da de için ile çok olarak daha ne gibi en var olan sonra kadar o ama mi ki ya her olduğu değil göre dedi ise iki",
  id: "yang dan di dengan untuk dari ini pada itu dalam tidak akan adalah ke oleh juga karena ada mereka telah sudah atau bisa lebih saya kami kita tersebut seperti",
  ro: "și în de la cu pe că a nu o să un din care mai este pentru au al ale se prin sunt fost dar după ce le lui sau fi am",
  fi: "ja on ei että se oli mutta hän kun niin kuin myös ovat joka tai jos vain mukaan jo sekä ole kanssa ollut hänen nyt",
} as const;

export type LatinLanguage = keyof typeof STOP_WORDS;
