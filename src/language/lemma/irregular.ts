/**
 * Irregular forms of general English: for each base form its other forms that no suffix rule gives back.
 * Modal and auxiliary forms follow the Penn Treebank's use (`'s` as a verb is `be`).
 */
const VERBS = `
be am is are was were been being 're 's 'm
have has had having 've 'd
do does did done doing
go goes went gone
say says said
make made
get got gotten
take took taken
come came
see saw seen
know knew known
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
lie lay lain lying
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
beat beaten
bear bore born borne
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
fly flew flown
steal stole stolen
swear swore sworn
tear tore torn
sleep slept
bite bit bitten
bind bound
bleed bled
blow blew blown
breed bred
cling clung
creep crept
dig dug
flee fled
fling flung
forbid forbade forbidden
forgive forgave forgiven
foresee foresaw foreseen
freeze froze frozen
grind ground
hide hid hidden
kneel knelt
lay laid
lend lent
light lit
mistake mistook mistaken
oversee oversaw overseen
overcome overcame
overtake overtook overtaken
prove proven
ring rang rung
shine shone
show shown
shrink shrank shrunk
sink sank sunk
slide slid
sow sown
spin spun
spring sprang sprung
stick stuck
sting stung
stride strode
strive strove striven
sweep swept
swell swollen
swim swam swum
swing swung
undergo underwent undergone
undertake undertook undertaken
undo undid undone
uphold upheld
wake woke woken
weave wove woven
weep wept
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
arise arose arisen
awake awoke awoken
befall befell befallen
behold beheld
bend bent
beseech besought
rebuild rebuilt
rewrite rewrote rewritten
redo redid redone
retell retold
foretell foretold
mislead misled
misspeak misspoke misspoken
misunderstand misunderstood
outdo outdid outdone
overthrow overthrew overthrown
override overrode overridden
repay repaid
resell resold
retake retook retaken
sew sewn
speed sped
spit spat
slay slew slain
tread trod trodden
die dying
tie tying
vie vying
will 'll wo
can ca
would 'd
panic panicked panicking
focus focused focusing focusses
picnic picnicked picnicking
`;

const NOUNS = `
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
life lives
wife wives
knife knives
leaf leaves
half halves
self selves
shelf shelves
thief thieves
wolf wolves
loaf loaves
calf calves
criterion criteria
phenomenon phenomena
analysis analyses
crisis crises
thesis theses
basis bases
hypothesis hypotheses
diagnosis diagnoses
oasis oases
axis axes
index indices
appendix appendices
datum data
bacterium bacteria
curriculum curricula
referendum referenda
alumnus alumni
stimulus stimuli
nucleus nuclei
series series
species species
means means
news news
politics politics
economics economics
ethics ethics
headquarters headquarters
lens lenses
gas gases
bus buses
virus viruses
campus campuses
bonus bonuses
census censuses
status statuses
caucus caucuses
consensus consensuses
spokesman spokesmen
spokeswoman spokeswomen
spokesperson spokespeople
congressman congressmen
congresswoman congresswomen
businessman businessmen
policeman policemen
gunman gunmen
gentleman gentlemen
countryman countrymen
grandchild grandchildren
stepchild stepchildren
license licenses
defense defenses
chairman chairmen
alderman aldermen
fisherman fishermen
serviceman servicemen
layman laymen
movie movies
cookie cookies
tie ties
lie lies
pie pies
zombie zombies
rookie rookies
calorie calories
selfie selfies
shoe shoes
toe toes
foe foes
woe woes
cache caches
ache aches
headache headaches
axe axes
`;

const OTHERS: readonly [string, string][] = [
  ["n't", 'not'],
  ['me', 'I'],
  ['my', 'my'],
  ['him', 'he'],
  ['them', 'they'],
  ['us', 'we'],
  ['better', 'good'],
  ['best', 'good'],
  ['worse', 'bad'],
  ['worst', 'bad'],
  ['an', 'a'],
];

function table(rows: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const row of rows.trim().split('\n')) {
    const [base = '', ...others] = row.split(' ');
    for (const form of others) if (!forms.has(form)) forms.set(form, base);
  }
  return forms;
}

export const IRREGULAR_VERBS = table(VERBS);
export const IRREGULAR_NOUNS = table(NOUNS);
export const IRREGULAR_OTHERS: ReadonlyMap<string, string> = new Map(OTHERS);
