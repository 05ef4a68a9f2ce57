/** Lemma and its irregular forms, one lemma a line: the news English that suffix rules cannot undo. */
const lines = `be is are was were been being am
have has had having
do does did done
go goes went gone
say said
make made
take took taken
come came
see saw seen
get got gotten
give gave given
find found
think thought
tell told
become became
leave left
feel felt
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
run ran
pay paid
sit sat
speak spoke spoken
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
draw drew drawn
break broke broken
spend spent
rise rose risen arose arisen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
sell sold
fight fought
teach taught
eat ate eaten
sing sang sung
strike struck stricken
hang hung
shake shook shaken
ride rode ridden
feed fed
shoot shot
drink drank drunk
hide hid hidden
fly flew flown
sleep slept
steal stole stolen
swear swore sworn
freeze froze frozen
bear bore borne born
know knew known
show shown
die dying dies died dead death deaths
lie lying lay lain
withdraw withdrew withdrawn
undertake undertook undertaken
overthrow overthrew overthrown
flee fled
bind bound
swim swam swum
sink sank sunk
spread spread
kneel knelt
light lit
child children
man men
woman women
person people persons
foot feet
tooth teeth
mouse mice
life lives
wife wives
knife knives
half halves
leaf leaves
thief thieves
self selves
crisis crises
analysis analyses
good better best
bad worse worst
far further farther
morning morning mornings
evening evening evenings`;

/** Irregular form to lemma, lower case. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  lines.split("\n").flatMap((line) => {
    const [lemma = "", ...forms] = line.split(" ");
    return forms.map((form) => [form, lemma] as const);
  }),
);
