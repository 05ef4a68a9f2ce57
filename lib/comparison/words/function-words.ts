/** Words that hold a sentence together and carry none of its content; lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those my your his her its our their some any each every either neither both all such " +
    "of in on at by for with from to into onto over under about against between among through during before after " +
    "since until till within without across behind beyond near toward towards upon around despite along out off above " +
    "below per via as than up down and or but nor yet so if whether because although though while whereas unless " +
    "when where which who whom whose what why how there here i you he she it we they me him us them himself herself " +
    "itself themselves is are was were be been being am has have had having do does did done will would can could may " +
    "might must shall should not no never n't 's ’s also then now just only even still more most less least fewer very according " +
    "too other another one same own s t re ve ll d m"
  ).split(" "),
);

/** Verbs so common that sharing them says nothing about sharing an event; lemmas. */
export const lightVerbs: ReadonlySet<string> = new Set(
  "say tell make take get give go come become include report state announce confirm acknowledge admit reveal disclose call know use see show have do be".split(
    " ",
  ),
);
