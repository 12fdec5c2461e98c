// Verbs that the rules of conjugation do not give, as data. A verb takes the model that its infinitive ends with
// ("soutenir": "tenir" behind "sou").

/**
 * present: six persons. `past`: third persons of the passé simple. `subjunctive`: third person singular; the plural
 * adds "nt".
 */
export type Model = {
  readonly present: readonly string[]
  readonly imperfect: string
  readonly future: string
  readonly past: readonly [singular: string, plural: string]
  readonly participle: string
  readonly subjunctive: string
}

/** infinitive: present | stem of the imperfect | stem of the future | past | participle | subjunctive */
const TABLE = `
être: suis es est sommes êtes sont | ét | ser | fut furent | été | soit
avoir: ai as a avons avez ont | av | aur | eut eurent | eu | ait
aller: vais vas va allons allez vont | all | ir | alla allèrent | allé | aille
faire: fais fais fait faisons faites font | fais | fer | fit firent | fait | fasse
dire: dis dis dit disons dites disent | dis | dir | dit dirent | dit | dise
lire: lis lis lit lisons lisez lisent | lis | lir | lut lurent | lu | lise
écrire: écris écris écrit écrivons écrivez écrivent | écriv | écrir | écrivit écrivirent | écrit | écrive
scrire: scris scris scrit scrivons scrivez scrivent | scriv | scrir | scrivit scrivirent | scrit | scrive
décrire: décris décris décrit décrivons décrivez décrivent | décriv | décrir | décrivit décrivirent | décrit | décrive
rire: ris ris rit rions riez rient | ri | rir | rit rirent | ri | rie
suffire: suffis suffis suffit suffisons suffisez suffisent | suffis | suffir | suffit suffirent | suffi | suffise
uire: uis uis uit uisons uisez uisent | uis | uir | uisit uisirent | uit | uise
nuire: nuis nuis nuit nuisons nuisez nuisent | nuis | nuir | nuisit nuisirent | nui | nuise
plaire: plais plais plaît plaisons plaisez plaisent | plais | plair | plut plurent | plu | plaise
taire: tais tais tait taisons taisez taisent | tais | tair | tut turent | tu | taise
traire: trais trais trait trayons trayez traient | tray | trair | tra trayèrent | trait | traie
croire: crois crois croit croyons croyez croient | croy | croir | crut crurent | cru | croie
boire: bois bois boit buvons buvez boivent | buv | boir | but burent | bu | boive
voir: vois vois voit voyons voyez voient | voy | verr | vit virent | vu | voie
prévoir: prévois prévois prévoit prévoyons prévoyez prévoient | prévoy | prévoir | prévit prévirent | prévu | prévoie
pourvoir: pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient | pourvoy | pourvoir | pourvut pourvurent | pourvu | pourvoie
savoir: sais sais sait savons savez savent | sav | saur | sut surent | su | sache
pouvoir: peux peux peut pouvons pouvez peuvent | pouv | pourr | put purent | pu | puisse
vouloir: veux veux veut voulons voulez veulent | voul | voudr | voulut voulurent | voulu | veuille
valoir: vaux vaux vaut valons valez valent | val | vaudr | valut valurent | valu | vaille
falloir: - - faut - - - | fall | faudr | fallut - | fallu | faille
devoir: dois dois doit devons devez doivent | dev | devr | dut durent | dû | doive
cevoir: çois çois çoit cevons cevez çoivent | cev | cevr | çut çurent | çu | çoive
mouvoir: meus meus meut mouvons mouvez meuvent | mouv | mouvr | mut murent | mu | meuve
asseoir: assieds assieds assied asseyons asseyez asseyent | assey | assiér | assit assirent | assis | asseye
pleuvoir: - - pleut - - pleuvent | pleuv | pleuvr | plut plurent | plu | pleuve
venir: viens viens vient venons venez viennent | ven | viendr | vint vinrent | venu | vienne
tenir: tiens tiens tient tenons tenez tiennent | ten | tiendr | tint tinrent | tenu | tienne
courir: cours cours court courons courez courent | cour | courr | courut coururent | couru | coure
mourir: meurs meurs meurt mourons mourez meurent | mour | mourr | mourut moururent | mort | meure
quérir: quiers quiers quiert quérons quérez quièrent | quér | querr | quit quirent | quis | quière
ouvrir: ouvre ouvres ouvre ouvrons ouvrez ouvrent | ouvr | ouvrir | ouvrit ouvrirent | ouvert | ouvre
couvrir: couvre couvres couvre couvrons couvrez couvrent | couvr | couvrir | couvrit couvrirent | couvert | couvre
frir: fre fres fre frons frez frent | fr | frir | frit frirent | fert | fre
cueillir: cueille cueilles cueille cueillons cueillez cueillent | cueill | cueiller | cueillit cueillirent | cueilli | cueille
partir: pars pars part partons partez partent | part | partir | partit partirent | parti | parte
sortir: sors sors sort sortons sortez sortent | sort | sortir | sortit sortirent | sorti | sorte
sentir: sens sens sent sentons sentez sentent | sent | sentir | sentit sentirent | senti | sente
mentir: mens mens ment mentons mentez mentent | ment | mentir | mentit mentirent | menti | mente
servir: sers sers sert servons servez servent | serv | servir | servit servirent | servi | serve
dormir: dors dors dort dormons dormez dorment | dorm | dormir | dormit dormirent | dormi | dorme
fuir: fuis fuis fuit fuyons fuyez fuient | fuy | fuir | fuit fuirent | fui | fuie
prendre: prends prends prend prenons prenez prennent | pren | prendr | prit prirent | pris | prenne
mettre: mets mets met mettons mettez mettent | mett | mettr | mit mirent | mis | mette
battre: bats bats bat battons battez battent | batt | battr | battit battirent | battu | batte
suivre: suis suis suit suivons suivez suivent | suiv | suivr | suivit suivirent | suivi | suive
vivre: vis vis vit vivons vivez vivent | viv | vivr | vécut vécurent | vécu | vive
vaincre: vaincs vaincs vainc vainquons vainquez vainquent | vainqu | vaincr | vainquit vainquirent | vaincu | vainque
rompre: romps romps rompt rompons rompez rompent | romp | rompr | rompit rompirent | rompu | rompe
clure: clus clus clut cluons cluez cluent | clu | clur | clut clurent | clu | clue
naître: nais nais naît naissons naissez naissent | naiss | naîtr | naquit naquirent | né | naisse
connaître: connais connais connaît connaissons connaissez connaissent | connaiss | connaîtr | connut connurent | connu | connaisse
aître: ais ais aît aissons aissez aissent | aiss | aîtr | ut urent | u | aisse
croître: crois crois croît croissons croissez croissent | croiss | croîtr | crût crûrent | cru | croisse
soudre: sous sous sout solvons solvez solvent | solv | soudr | solut solurent | solu | solve
aindre: ains ains aint aignons aignez aignent | aign | aindr | aignit aignirent | aint | aigne
eindre: eins eins eint eignons eignez eignent | eign | eindr | eignit eignirent | eint | eigne
oindre: oins oins oint oignons oignez oignent | oign | oindr | oignit oignirent | oint | oigne
envoyer: envoie envoies envoie envoyons envoyez envoient | envoy | enverr | envoya envoyèrent | envoyé | envoie
`

export const MODELS: readonly (readonly [infinitive: string, model: Model])[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [infinitive, rest] = line.split(': ') as [string, string]
    const [present, imperfect, future, past, participle, subjunctive] = rest
      .split('|')
      .map((part) => part.trim()) as [string, string, string, string, string, string]
    return [
      infinitive,
      {
        present: present.split(' '),
        imperfect,
        future,
        past: past.split(' ') as [string, string],
        participle,
        subjunctive,
      },
    ] as const
  })
  .sort(([a], [b]) => b.length - a.length)
