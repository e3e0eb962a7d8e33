/**
 * Given names that are borne by women alone or by men alone, as far as news goes; a name of both (Kim, Leslie, Robin,
 * Andrea) is in neither list. General knowledge, written by hand, and not meant to be complete: a name that is missing
 * decides nothing.
 */
const FEMALE =
  'abigail adriana aisha alexandra alice alicia allison amal amanda amber amy ana angela anita ann anna anne ' +
  'annegret annie april ashley audrey aung ava barbara becky benazir beth betty beverly beyonce bonnie brenda ' +
  'bridget brigitte brittany camila carla carly carmen carol caroline carolyn catherine cecilia celia chantal ' +
  'charlotte chelsea cheryl christina christine cindy claire clara claudia colleen condoleezza connie consuelo ' +
  'courtney cristina cynthia daisy danielle dawn debbie deborah debra denise diana diane dianne dilma dolores ' +
  'donna doris dorothy edith ekaterina elaine eleanor elena elizabeth ellen emily emma erica erin eva evelyn ' +
  'fatima felicia fiona florence frances francesca gabriela gail gina giorgia giulia gloria grace greta gwen ' +
  'hannah harriet heather heike helen hillary holly huma indira ingrid irene isabel isabella isabelle ivanka ' +
  'jacinda jacqueline jane janet janice jean jeanne jenna jennifer jess jessica jill joan joyce judith judy ' +
  'julia julie kamala karen kate katherine kathleen kathryn kathy katie katrina kayla kelly kellyanne ketanji ' +
  'khadija kimberly kirsten kristen kristin laura lauren leila lena linda lisa lois loretta lorraine lucia lucy ' +
  'ludmila luisa lupita madison malala mamata marcia margaret maria marie marilyn marine marissa martha mary ' +
  'maxine meg megan melania melissa mercedes mia michele michelle miriam monica nancy natalia natalie natalya ' +
  'nicola nicole nikki oksana olga olivia oprah pamela paola patricia peggy petra pilar polly priti priya ' +
  'rachel rebecca rihanna rita roberta rosa rose ruth sally samantha sandra sara sarah segolene sharon sheila ' +
  'shelley sheryl shirley simone sofia sonia sophia sophie stella stephanie susan susana sushma svetlana sylvia ' +
  'tammy tatiana teresa theresa tiffany tina tracy tulsi ursula valentina valerie vera veronica victoria ' +
  'virginia vivian wendy winifred yulia yvette yvonne zainab zoe';
const MALE =
  'aaron abdul abdullah abe abraham adam ahmed al alan albert alejandro alexander alexei alfred ali alvin ' +
  'anders andrei andres andrew angus anil anthony antoine antonio ari arthur arun avigdor barack barry bashar ' +
  'beau ben benigno benjamin bernard bernie bill billy bjorn blake bob bobby boris brad brandon brent brett ' +
  'brian bruce bryan byron calvin carl carlos cecil chad charles chris christian christopher chuck clarence ' +
  'clay cliff clifford clyde cody colin corey cory craig curtis dale dan daniel dave david deepak dennis derek ' +
  'dick diego dmitry don donald doug douglas duncan dwight dylan earl edgar eduardo edward edwin ehud elijah ' +
  'elliott emmanuel enrique eric erik ernest ethan eugene evo felipe ferdinand fernando fidel francisco ' +
  'francois frank franklin fred friedrich fumio gabriel garrett gary gene geoffrey george gerald gilbert ' +
  'giovanni giuseppe glenn goodluck gordon graham greg gregory gustavo guy hans harold harry harvey hassan ' +
  'hector heinrich henry herbert herman hiroshi howard hugh hugo hussein ian ibrahim igor imran irving isaac ' +
  'ivan jack jacob jacques james jared jason javier jay jean-claude jean-marie jeb jeff jeffrey jens jeremy ' +
  'jerry jesse jim jimmy jin joe joel john johnny jonathan jorge jose joseph josh joshua juan julio jun justin ' +
  'karl keir keith ken kenji kenneth kevin khalid kirk klaus kofi kurt kwame kyle lance larry lars laurent ' +
  'lawrence leo leonard lester lindsey lloyd logan louis luca luis luke magnus mahatma mahmoud malcolm manuel ' +
  'marco marcus mario mark martin marvin mateo matt matteo matthew matthias max melvin michael michel miguel ' +
  'mike mikhail milton mitch mitt mohamed mohammed moshe muhammad murray mustafa naftali narendra nate nathan ' +
  'nawaz ned neil nelson newt nicholas nick nicolas nigel nikolai noah norman olaf oleksandr oliver olivier ' +
  'olusegun omar oscar otto pablo paolo patrick paul pedro pete peter petro philip philippe phillip pierre ' +
  'preston rafael rahul rajesh ralph ramon rand randy raul raymond recep reggie reince rex ricardo richard rick ' +
  'rob robert roberto rod rodney rodrigo roger ron ronald ross roy rudy rupert russell ryan sam samuel sanjay ' +
  'saul scott sean sergei sergio seth shaun sheldon shimon shinzo silvio simon spencer stan stanley stefan ' +
  'stephen steve steven stuart sunil sven takashi tariq ted terrence thabo theodore thomas tim timothy todd tom ' +
  'tony travis trevor tyler uhuru uwe victor vijay viktor vince vincent vladimir volodymyr walter warren wayne ' +
  'william willie winston wolfgang xavier yitzhak yoshihide yoweri yuri yusuf zachary zack';

const SEXES = new Map([
  ...FEMALE.split(' ').map((name) => [name, 'female'] as const),
  ...MALE.split(' ').map((name) => [name, 'male'] as const),
]);

export type Sex = 'female' | 'male';

/** The sex that a given name tells, or null. */
export function sexOfName(given: string): Sex | null {
  return SEXES.get(given.toLowerCase()) ?? null;
}
