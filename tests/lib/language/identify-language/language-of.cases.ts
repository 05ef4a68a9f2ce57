/** Own sentences, two or so for each language that the stop words tell. */
export const IDENTIFIED: readonly { readonly language: string; readonly text: string }[] = [
  { language: "en", text: "The committee said that it would publish the report before the end of the year." },
  { language: "en", text: "She was not there when they came, and nobody knew where she had gone." },
  {
    language: "de",
    text: "Der Ausschuss hat mitgeteilt, dass der Bericht noch vor dem Ende des Jahres erscheint.",
  },
  {
    language: "fr",
    text: "Le comité a dit que le rapport sera publié avant la fin de l'année dans tous les pays.",
  },
  {
    language: "es",
    text: "El comité dijo que el informe se publicará antes del fin de año para los socios.",
  },
  {
    language: "it",
    text: "Il comitato ha detto che la relazione sarà pubblicata prima della fine dell'anno.",
  },
  {
    language: "pt",
    text: "O comité disse que o relatório será publicado antes do fim do ano para os sócios.",
  },
  {
    language: "nl",
    text: "De commissie zei dat het verslag nog voor het einde van het jaar wordt gepubliceerd.",
  },
  {
    language: "sv",
    text: "Kommittén sade att rapporten ska komma ut före årets slut och att det är viktigt för alla.",
  },
  {
    language: "pl",
    text: "Komisja podała, że raport nie jest jeszcze gotowy i że będzie wydany do końca roku.",
  },
  { language: "ru", text: "Комитет сообщил, что отчёт выйдет до конца года." },
  { language: "ar", text: "قالت اللجنة إن التقرير سيصدر قبل نهاية العام." },
  { language: "ja", text: "委員会は年末までに報告書を公表すると述べた。" },
  { language: "zh", text: "委员会表示，报告将在年底前公布。" },
  { language: "ko", text: "위원회는 연말까지 보고서를 발표하겠다고 밝혔다." },
  { language: "he", text: "הוועדה אמרה שהדוח יפורסם לפני סוף השנה." },
];

/** Too little, or no language at all. */
export const UNDETERMINED: readonly string[] = [
  "",
  "Brenholt",
  "1,204 3.5 77%",
  "qxv zzkr wvv plk mnt grrk",
  "\ud800\udc00\ud800",
  "🙂🙂🙂",
];
