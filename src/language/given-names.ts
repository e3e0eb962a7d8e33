import { fold } from './words.js';

/**
 * Given names that are common in one country or another, folded (lower case, no accents), by the language they are
 * commonest in. General knowledge, meant to be wide and never complete: a word that is in it may still be no name, and
 * a name that is not is still one. Words that are common in texts without being names ("will", "may", "mark", "rose")
 * are left out where a capital alone does not tell them.
 */
const BY_LANGUAGE: readonly string[] = [
  // English
  `aaron abby abigail adam adrian aidan alan albert alex alexa alexander alexandra alexis alfred alice
   alicia alison allan allen allison amanda amber amelia amy andrea andrew andy angela angus ann anna anne
   annette annie anthony antonia april archie arthur ashley audrey austin barbara barry beatrice becky ben
   benjamin bernard beth bethany betty beverly bill billy bob bobby brad bradley brandon brenda brendan
   brent brett brian bridget brittany bruce bryan caitlin callum calvin cameron cara carl carla carol
   caroline carrie catherine cathy cecilia charles charlie charlotte chelsea cheryl chloe chris christian
   christina christine christopher cindy claire clara clare clarence clark claudia clayton clive clyde
   colin colleen connor corey courtney craig crystal curtis cynthia daisy dale damian damien dan dana
   daniel danielle danny darren dave david dawn dean deborah debra debbie declan denise dennis derek
   desmond diana diane dominic don donald donna doris dorothy doug douglas duncan dustin dwight dylan earl
   ed eddie edgar edith edmund edward edwin eileen elaine eleanor elena eli elijah elisabeth elizabeth ella
   ellen ellie elliot elliott elsie emily emma eric erica erik erin ernest esther ethan eugene eva evan eve
   evelyn felicity felix fiona florence floyd frances francis frank fraser fred freddie frederick gabriel
   gareth gary gavin gemma geoff geoffrey george georgia georgina gerald geraldine gerard gillian gina glen
   glenn gloria gordon grace graeme graham grant greg gregory greta gwen hannah harold harriet harry harvey
   hazel heather heidi helen henry herbert holly howard hugh hugo ian imogen irene isaac isabel isabella
   isla ivan ivy jack jackie jackson jacob jacqueline jake james jamie jan jane janet janice jared jasmine
   jason jay jean jeff jeffrey jemma jen jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill
   jillian jim jimmy jo joan joanna joanne jodie joe joel johanna john johnny jon jonah jonathan jordan
   joseph josephine josh joshua joy joyce juan judith judy julia julian julie juliet june justin kaitlyn
   karen karl kate katharine katherine kathleen kathryn kathy katie katy kayla keith kelly kelsey ken
   kenneth kenny kerry kevin kieran kim kimberly kirk kirsty kristen kristin kristina kurt kyle lance larry
   laura lauren laurence laurie lawrence leah lee leo leon leonard leslie lewis liam lily linda lindsay
   lindsey lisa liz lloyd logan lois lorraine louis louise lucas lucy luke lydia lynn lynne mackenzie
   maddie madeleine madison maggie malcolm mandy marc marcia marcus margaret maria marian marianne marie
   marilyn mario marion marjorie marsha martha martin marvin mary mathew matt matthew maureen maurice max
   maxine meg megan meghan melanie melinda melissa melvin meredith mia michael michele michelle miguel mike
   mildred miles milton miranda miriam mitchell moira molly monica morgan muriel myra nadia nancy naomi
   natalie natasha nathan nathaniel neil nicholas nick nicky nicola nicole nigel nina noah noel nora norma
   norman olive oliver olivia oscar owen paige pam pamela patricia patrick paul paula pauline peggy
   penelope penny percy peter phil philip philippa phillip phoebe phyllis polly rachael rachel ralph ramona
   randall randy raymond rebecca reginald rhys ricardo richard rick ricky rita rob robbie robert roberta
   robin rodney roger roland ron ronald ronnie rory rosalind rosemary rosie ross roxanne roy ruby rufus
   russell ruth ryan sabrina sadie sally sam samantha samuel sandra sara sarah scott sean sebastian seth
   shane shannon sharon shaun shawn sheila shelley sherry sheryl shirley sidney simon sophia sophie spencer
   stacey stacy stanley stella stephanie stephen steve steven stewart stuart sue susan susannah suzanne
   sydney sylvia tamara tammy tanya tara ted teresa terence terry tess tessa theo theodore theresa thomas
   tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor tristan tyler valerie vanessa
   vera vernon veronica vicky victor victoria vincent viola violet virginia vivian walter wanda warren
   wayne wendy wesley wilfred william willie winston yvonne zach zachary zoe`,
  // Irish, Scottish, Welsh
  `aine aoife bronagh caoimhe carys catriona ciara ciaran conor cormac declan deirdre dylan eamon eilidh eoin fergus fiona
   gareth geraint gwen hamish iain ieuan lowri mairead mhairi niamh nuala oisin padraig rhiannon rhys roisin ruairi saoirse
   seamus sean sinead siobhan sorcha tadhg`,
  // German, Swiss, Austrian
  `achim albrecht alois andreas angelika anja anke anneliese annika ansgar antje armin arne axel barbel
   bastian beate benedikt bernd bernhard bettina birgit bjorn bodo brigitte britta bruno burkhard carolin
   carsten christa christiane christoph claus clemens cornelia cornelius dagmar daniela detlef dieter
   dietmar dirk dominik dorothea eberhard eckhard edeltraud egon ekkehard elfriede elke emil erich ernst
   erwin ewald fabian falk ferdinand florian frauke friederike friedrich fritz gabi gabriele georg gerd
   gerhard gerlinde gero gertrud gisela gottfried gregor gudrun gunter gunther guido gustav hanna hannes
   hans harald hartmut heike heiko heiner heinrich heinz helga helmut henning henrik herbert hermann
   hildegard holger horst hubert ilse ines ingeborg ingo ingrid irina irmgard isabell jana jens joachim
   jochen jorg jorn johann johannes jonas josef julian juliane jurg jurgen jutta kai karin karl-heinz
   karsten katarina katharina kathrin katja katrin kerstin klaus knut konrad konstantin lars lena leonie
   lothar lorenz ludwig lukas lutz magdalena manfred manuel manuela mareike margarete margit markus marlene
   marlies martina matthias maximilian meike melchior mechthild michaela mirjam monika moritz nadine niklas
   norbert olaf oliver ortwin oskar otto pascal petra philipp rainer ralf reiner reinhard reinhold renate
   rene robert rolf rosemarie rudiger rudolf ruediger sabine sandro sascha sebastian siegfried sigrid silke
   silvia simone sonja stefan stefanie steffen susanne svenja sven sylvia tanja theodor thilo thomas
   thorsten tilman tobias torben torsten udo ulf ulrich ulrike urs ursula ute uwe verena viktor volker
   volkmar walther werner wilhelm wolf wolfgang wolfram yannick yvonne beat reto ueli vivien sina marisa
   selina`,
  // French
  `adrien agathe agnes alain alexandre alexis alizee amandine amelie anais andre antoine antonin arnaud
   aude aurelie aurelien axelle baptiste bastien benedicte benoit bertrand blandine brigitte bruno camille
   carole cedric celine cesar chantal clemence clement coralie corentin corinne damien danielle delphine
   denis didier dominique edouard elise elodie emeline emilie emmanuel emmanuelle eric estelle etienne
   eugenie fabien fabienne fabrice fanny faustine florent florian francois francoise franck frederic
   frederique gabrielle gael gaelle gaetan genevieve geraldine ghislaine gilles gregoire gregory guillaume
   guy gwenael herve helene henri isabelle jacques jean-baptiste jean-claude jean-francois jean-luc jean-
   marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeanne jerome joel josiane julien
   juliette justine laetitia laure laurent leila leonie lionel loic lou louis luc lucie lucien ludovic
   magali manon marc-antoine margaux margot marie-christine marie-claude marie-laure marine marion marlene
   martine mathieu mathilde mathis matthieu maud maxime melanie michel mireille morgane muriel myriam
   nathalie nicolas noemie olivier ophelie pascale patrice philippe pierre pierrick quentin raphael
   raphaelle regis remi remy renaud robin romain roxane sabine sandrine sebastien segolene serge severine
   simon solene sophie stephane sylvain sylvie tangui thibault thibaut thierry theo tristan valentin
   valentine valerie vincent violaine virginie xavier yann yannick yves yvan`,
  // Spanish and Portuguese
  `abel adolfo adriana agustin aitana alba alberto alejandra alejandro alexandre alfonso alfredo alvaro
   amparo ana andres angel angeles anita antonio araceli armando arturo ascension beatriz begona benito
   bernardo blanca borja bruno caio camila camilo candela carlos carlota carmen carolina catalina cecilia
   celia cesar clara claudio concepcion consuelo cristian cristina cristobal daniela dario delia diego
   dolores domingo eduarda eduardo elias elisa eloisa elsa elvira emilia emiliano emilio encarnacion
   enrique ernesto esperanza esteban estefania eugenia eugenio ezequiel fabiana fabiola fatima federico
   felipe fermin fernanda fernando fidel flavia flavio francisca francisco gabriela gerardo german gilberto
   ginés gisela gonzalo gregorio guadalupe guillermo gustavo hector helena heloisa henrique hernan horacio
   hortensia hugo humberto ignacio ines inmaculada iratxe irene isidro ismael iván jacinto jaime javier
   jaime jerónimo jesus jimena joana joao joaquin jordi jorge jose josefa juana juliana julio karina laia
   larissa laura leandro leonardo leonor leticia lidia liliana lorena lorenzo lourdes lucia luciana luciano
   luis luisa luiz luz macarena magdalena manoel manuel mar marcela marcelo marcos margarita mariana
   mariano marina mariona marisol marta martin mateo mateus matias mauricio mercedes mercè milagros miguel
   mirta monica montserrat natalia nelson nieves noelia nuria octavio olga orlando oscar pablo paloma paola
   patricio paulo pedro pilar rafael ramiro ramon raquel raul rebeca regina renata ricardo rocio rodolfo
   rodrigo rogelio rosalia rosana ruben rui salvador samuel sandra santiago santos saul sergio silvana
   silvia sofia soledad susana tatiana teresa thiago tiago tomas valentina vera veronica vicente victor
   virginia viviana xavi xavier ximena yolanda zulema`,
  // Italian
  `adriano agnese aldo alessandra alessandro alessia alessio andrea angela angelo anna annalisa antonella
   antonio arianna barbara beatrice bianca carla carlo carmela caterina cesare chiara claudia claudio
   cristiano cristina damiano daniele dario davide debora domenico donatella edoardo elena eleonora elisa
   elisabetta emanuela emanuele enrico enzo ettore fabio fabrizio federica federico filippo flavia franca
   francesca francesco franco gabriele gaetano gennaro giacomo gianluca gianni gianluigi gianmarco giada
   gilda giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina graziano
   ilaria irene isabella ivano jacopo laura lavinia leonardo letizia lidia livia lorenza lorenzo luca lucia
   luciana luciano lucrezia luigi luisa manuela marcello marco margherita maria mariangela mario marta
   massimiliano massimo matilde matteo maurizio mauro michela michele mirko monica nicola nicoletta nicolo
   ottavia ottavio paola paolo patrizia pierluigi piero pietro raffaele raffaella renato renzo riccardo
   rita roberta roberto rocco romano rosaria rossella salvatore sandro sara sebastiano serena sergio
   silvana silvia silvio simona simone sofia stefania stefano susanna teresa tiziana tommaso ugo umberto
   valentina valentino valeria valerio vincenzo vito vittoria vittorio`,
  // Dutch and Flemish
  `aad ad adriaan annelies anouk arjen arno arnoud bart bas bastiaan berend bert bram cees chantal coen cor
   daan dick diederik dirk-jan dries eelco eline ellen els emiel erik-jan esmee evert femke frans frits
   geert gerben gert gert-jan gijs guus hanneke hans hein hendrik henk herman hilde huub ineke inge iris
   jaap jan-willem janneke jaco jasper jelle jeroen jeroen jesper joost joris jos judith jurriaan karel
   karlijn kees klaas koen laurens leen lieke lieven lotte luuk maaike maarten marcel marieke marijke
   marijn marleen martijn mathijs matthijs mieke mirjam nico niels pauline peter-jan pieter pim piet rens
   rik rob roel ronald ruben rutger ruud sander sanne sjoerd stijn sven teun theo thijs tijmen tim tjeerd
   tom wim wouter ward`,
  // Scandinavian and Finnish
  `aage aksel anders andreas anja anna-karin anne-marie annika antti arild arne asbjorn aslaug astrid audun
   bengt bente birgitta birgitte birte bjarne bjorn bo borge brita carina carl cato cecilie christer dag
   eero einar eirik elin elina elisabet ellinor elsa emil erika erland erling espen eva finn frida frode
   fredrik geir gerd goran gorm grete gro gudrun gunnar gustaf haakon hakan halvor hanne harald hege heikki
   helge hilde hjalmar ida inga ingeborg inger ingrid ingvild jaakko jakob jan-erik jarle jari jens jeppe
   jesper johan jonas jonny jorgen jorn jorunn juha juhani jukka kaare kaisa kalle kari karoline kasper
   katrine kim kirsten kjell kjersti kjetil klara knud knut kristian kristine kristoffer lars-erik lasse
   leif lene linn line linnea lise liv lotta mads magne magnus maja malin margrethe marianne mari marit
   markku marius mette mikael mikko mogens morten nils nina oddvar ola olav ole olof oskar oystein ove pal
   par peder pekka per pernille petter pia preben ragnar ragnhild randi rasmus reidar rolf ronja rune signe
   sigrid sigurd silje simen siri siv sissel snorre solveig soren stein stian stig stine susanne svein
   sverre synnove tarja terje thea thor thorbjorn timo tina tom tomas tone tor torbjorn tore torgeir torill
   torstein tove trine trond trygve tuva turid tuomas ulf ulla unni vegard vibeke ville yngve ase asa orjan`,
  // Polish, Czech, Slovak, Hungarian, Romanian, Balkan
  `adamek agata agnieszka alina ana-maria andrei andrej andrzej aneta anton arkadiusz balazs barbora
   bartosz bogdan bojan boris borislav bozena branko cezary cristian czeslaw dalibor damir danuta dariusz
   david dejan dmitar dorota dragan dusan edyta elzbieta ewa filip florin frantisek gabor goran grzegorz
   gyorgy hana henryk hrvoje iga ilona ion ireneusz istvan iveta ivana iwona jacek jakub jan janina janusz
   jarmila jaroslav jaroslaw jelena jerzy jiri jitka joanna jolanta jozef judit justyna kamil kamila karol
   kasia katarzyna kazimierz kinga krystyna krzysztof lech lenka leszek ljubica lubos lucie ludek lukasz
   maciej magda malgorzata marcin marek mariusz marketa martina marzena mateusz michal mihai mikolaj milan
   milena milos miroslav miroslaw mirko monika natasa nebojsa nikola oana ondrej patryk pavel pavla pawel
   petar petr piotr predrag premysl radek radoslav radoslaw radovan rafal renata robert roman ryszard
   sandor sanja sebastian slavko slawomir slobodan stanislav stanislaw stefan tadeusz tamas teodor tomasz
   tomislav urszula vaclav vasile vera vesna viktor viorel vit vladan vladimir vlado vojtech waldemar
   wieslaw wiktor wioletta wladyslaw wojciech zbigniew zdenek zeljko zofia zoltan zoran zsolt zuzana`,
  // Russian, Ukrainian and their neighbours, in both alphabets
  `aleksandr aleksei aleksandra alexei alyona anastasia anatoly andrey anya arkady artem artyom boris daria
   denis dmitri dmitry dmytro ekaterina evgeny galina gennady grigory igor ihor ilya irina ivan kateryna
   konstantin ksenia larisa leonid lyudmila lyubov maksim maxim mikhail mykhailo mykola nadezhda natalya
   nikita nikolai oksana oleg oleh oleksandr oleksiy olena pavel pavlo polina ruslan semyon serhii serhiy
   sergei sergey stanislav svetlana taras tetiana timur vadim valentina valery vasily viktor vitaly vitalii
   vladimir vladislav volodymyr vyacheslav yana yaroslav yegor yekaterina yelena yevgeny yulia yuri yuriy
   zhanna zoya александр алексей алена алина анастасия анатолий андреи анна антон арсении артем борис вадим
   валентина валерии василии вера виктор виктория виталии владимир владислав вячеслав галина геннадии
   георгии григории дарья денис дмитрии евгении евгения екатерина елена иван игорь илья инна ирина кирилл
   константин ксения лариса леонид любовь людмила максим марина мария михаил надежда наталья никита николаи
   оксана олег ольга павел петр полина роман руслан светлана семен сергеи станислав тарас татьяна тимур
   федор юлия юрии яна ярослав`,
  // Turkish, Arabic, Persian, Hebrew
  `abdul abdullah abdulrahman adem adnan ahmad ahmed ahmet aisha akram ali alireza amal amina amir amit
   amira amr anwar arash arif asma ayman ayse aysegul aziz aya bahar bashar bassam batul behzad bilal burak
   burcu bulent canan cem cemal cengiz dalia daoud deniz derya dina eitan ehud elif emine emre emrah engin
   ercan erdem ersin esra eyal fadi farah fares farhad farid fatemeh fatima fatma faisal fikret firat gal
   gamze ghassan gil gokhan gonen gul gulsen habib hadi haidar hakan halil hamid hamza hanan hanin haroun
   hasan hassan hatice hussam hussein huseyin hossein ibrahim idris imad ismail itay jamal jawad kadir
   kamal karim kareem kaveh kemal khaled khalid khalil laila layla leyla lina mahmoud mahmut maha mai majid
   manal mariam maryam mehdi mehmet mehran merve mohamad mohamed mohammad mohammed moshe muhammad muhammed
   mustafa murat musa nabil nader nadav nadir naser nasser nazanin nevin noa noam nour oguz omar omer onur
   orhan osama osman ozan ozge ozlem rami ramzi rana rania rashid reem reza riad sahar said salah saleh
   salim salma sami samir samira sana sara selim selin semih serdar serkan shadi shahin sharif shirin
   shlomo sibel sinan soraya suleiman suleyman tarek tariq talia tamer tugba turgut ugur umit usama wael
   walid yael yahya yair yara yasin yasmin yasser yavuz yehuda yigit yossi youssef yusuf zahra zainab
   zakaria zehra zeynep ziad zvi`,
  // South Asian
  `aarti aashish abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akshay aman amit amitabh amol
   anand anil anita anjali anjana ankit ankita ankur anshul anuj anupam anuradha aparna archana arjun arun
   aruna arvind ashish ashok ashwin atul avinash ayesha babar bharat bhavna bipin chandan chetan deepa
   deepak deepika devendra dhananjay dinesh divya farhan gagan ganesh gaurav geeta girish gopal govind
   harish harsh harsha hemant imran indira ishita jagdish jaya jayant jyoti kamal kapil karan kartik kavita
   khurram kiran kishore krishna kunal lakshmi lalit madhav mahesh manish manisha manjunath manoj mayank
   meena meera mihir mohan mohit mukesh murali naman namrata narayan narendra naresh naveen neeraj neha
   nidhi nikhil nilesh nisha nitin pallavi pankaj parth poonam pooja prabhakar pradeep prakash pranav
   prasad prashant pratik praveen preeti prem priya priyanka punit rahul raj rajan rajat rajeev rajendra
   rajesh rajiv rakesh ram ramesh ranjan ranjit rashmi ravi rekha renu ritika ritu rohan rohit roshan ruchi
   sachin sameer sandeep sangeeta sanjana sanjay sanjeev santosh sapna sarita satish saurabh shailesh
   shashank shashi shikha shilpa shiv shreya shruti shweta siddharth smita sneha soumya srinivas subhash
   sudhir sumit sunil sunita suresh swati tanvi tarun tushar uday uma usha vaibhav vandana varun venkat
   vidya vijay vikas vikram vinay vineet vinod vipin vishal vivek yash yogesh zeeshan`,
  // East and South-East Asian, African, in Latin letters
  `adaeze adebayo adewale agus ahmad aiko akira akiko amadou aminata andi anh arif ayu babajide bagus
   bambang bayu budi chi chidi chika chinedu chukwuemeka citra cuong dedi dewi dian dimas dwi eka eko
   endang fajar fitri gede hadi haruto hiroshi hiroko hung indah indra iwan jin joko jun kaito kazuo kenji
   kofi kwame kwesi lan lestari linh mamadou mariko masako mei min minh naoki ngoc ngozi nguyen nkechi
   nobuko nur oluwaseun olumide putri putu ratna rizky rina rini rudi satoshi segun siti slamet sri
   sulaiman surya susanti takashi takeshi taro temitope thabo themba thanh thi thu tri tunde tuan uchenna
   usman utami wahyu wati wayan wei wulan xiao yan yoko yoshiko yudi yuki yuliana yuni zanele zodwa sipho
   nomsa bongani thandi lerato tendai tatenda farai chipo wanjiku kamau otieno achieng mwangi njeri`,
];

const NAMES = new Set(
  BY_LANGUAGE.join(' ')
    .split(/\s+/)
    .map((name) => fold(name)),
);

/** True for a word that is a common given name somewhere; of a double name ("Jean-Luc") the first half decides. */
export function isGivenName(word: string): boolean {
  const folded = fold(word).replace(/[.'’]s?$/, '');
  return NAMES.has(folded) || NAMES.has(folded.split('-')[0] ?? '');
}
