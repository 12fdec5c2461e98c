// French verbs of policy writing that tell by themselves neither who speaks nor what kind of claim it is. The rules
// know by them where a clause has its verb. Infinitives, one space between.
export const COMMON_VERBS: readonly string[] = `
abaisser abandonner abattre abîmer abolir aborder aboutir abriter abroger absorber abstenir abuser accabler
accaparer accéder accélérer accepter accompagner accomplir accorder accoucher accroître accueillir accumuler
accuser acheminer acheter achever acquérir acquitter acter activer actualiser adapter additionner adhérer adjoindre
administrer adopter adoucir adresser affaiblir affecter afficher affilier affluer affronter agacer aggraver agir
agiter agrandir agréer aider aiguiser aimer ajourner ajouter ajuster alerter aligner alimenter alléger aller
allonger allouer alourdir altérer alterner amasser améliorer aménager amener ameuter amorcer amortir amplifier
amputer analyser ancrer animer annexer annihiler annuler anticiper apaiser apercevoir apparaître apparenter
appartenir appauvrir applaudir appliquer apporter apprécier apprendre apprêter approcher approfondir approprier
approuver appuyer apurer arbitrer armer arpenter arracher arranger arrêter arriver arroser articuler asphyxier
assainir assécher assembler asseoir asservir assiéger assigner assimiler assister associer assombrir assortir
assouplir assouvir assujettir assumer assurer astreindre attacher attaquer atteindre atteler attendre atténuer
atterrir attirer attraper attribuer auditer auditionner augmenter autoriser avaler avérer avoir avoisiner avorter
bafouer baisser balayer bannir basculer baser bâtir battre bénéficier blanchir blesser bloquer boire boiter
bombarder border borner bouger bouleverser boycotter brader brandir braver briguer briller briser brouiller brûler
buter cacher cadrer calculer calmer cantonner capter capturer caractériser casser cautionner céder célébrer
censurer centraliser centrer cerner cesser changer chapeauter charger chasser chercher chiffrer choisir chuter
cibler circuler citer claquer clarifier classer clore clôturer coexister cofinancer cogner coïncider collaborer
collecter coller combattre combiner combler commander commémorer commencer commercer commercialiser commettre
communiquer comparaître comparer compenser compléter compliquer comporter composer comprendre compromettre compter
concentrer concerner concerter concevoir concilier conclure concorder concourir concrétiser concurrencer condamner
conditionner conduire confédérer conférer confier configurer confiner confisquer confluer confondre conforter
confronter connaître connecter conquérir consacrer conseiller consentir conserver considérer consister consoler
consolider consommer conspirer constituer construire consulter contacter contaminer contenir contenter continuer
contourner contracter contraindre contraster contredire contrer contribuer contrôler converger convertir convoiter
convoquer coopérer coordonner copier correspondre corriger corrompre cotiser côtoyer couper courir couronner coûter
couvrir craquer créer creuser croiser croître crouler cueillir culminer cultiver cumuler daigner dater débarquer
débarrasser débattre débloquer déborder déboucher débourser débuter décaisser décaler décéder décentraliser
décerner décevoir déchirer décider déclasser déclencher décliner décoller déconcerter découler découper décourager
découvrir décréter décrocher dédier dédommager déduire défaire défendre défier définir défrayer dégager dégrader
dégringoler déjouer délaisser délester délibérer délimiter délivrer délocaliser démanteler démarrer déménager
démentir demeurer démissionner démonter démultiplier dénombrer dénoncer dénuer départager dépasser dépêcher
dépeindre dépendre dépenser dépérir dépeupler déplacer déployer déposer dépouiller déprécier déranger déraper
dériver dérober déroger dérouler désarmer désavouer descendre désenclaver désengager désigner désirer desservir
destiner détacher détailler détecter détenir détériorer déterminer détester détourner détruire dévaluer devancer
dévaster développer devenir déverser dévier deviner dévoiler devoir dévoyer dialoguer diffuser digérer diminuer
diriger discréditer discuter disparaître disperser disposer disputer disqualifier disséminer dissimuler dissoudre
dissuader distancer distinguer distribuer diverger diversifier diviser documenter dominer donner doper dormir doter
doubler draguer dresser durcir durer ébranler écarter échafauder échanger échapper échelonner échouer éclairer
éclater économiser écoper écouler écouter écraser écrouler édicter éditer éduquer effacer effectuer effondrer
efforcer effrayer égaler élaborer élargir élever éliminer élire éloigner émaner embarquer embaucher emboîter
émettre emménager emmener emparer empêcher empiler empirer employer emporter empresser emprisonner emprunter
encadrer encaisser encercler enchaîner enclencher encombrer encourager encourir endetter endommager enfermer
enflammer enfler enfoncer enfreindre engager engendrer engloutir enjamber enlever enliser ennuyer enquêter enrayer
enregistrer enrichir enrôler enseigner ensuivre entacher entamer entasser entériner enterrer entourer entraîner
entraver entreprendre entrer entretenir entrevoir énumérer envahir envoyer épargner épauler épingler éprouver
épuiser équilibrer équiper équivaloir éreinter ériger éroder escorter espionner esquisser essayer essouffler
essuyer établir étaler étayer éteindre étendre étioler étonner étouffer être étudier évacuer évader évaluer
éveiller évertuer évincer éviter évoluer exacerber exaspérer excéder exceller excepter exclure exécuter exempter
exercer exfiltrer exister exonérer expédier expérimenter expirer exploiter exploser exporter exposer exproprier
expulser extorquer extraire fabriquer faciliter facturer faiblir faillir faire falloir falsifier familiariser
favoriser fédérer feindre fermer feuilleter figurer filer financer finir fixer flamber flatter fléchir flotter
fluctuer foncer fonctionner fonder fondre forcer forger formaliser former fouiller fourmiller fournir fourvoyer
fragiliser fragmenter franchir frapper freiner fréquenter friser frôler fuir fusionner gager gagner galvauder
garder gaspiller gâter geler gêner générer gérer glisser gommer gonfler gouverner grandir greffer grever grignoter
grimper grossir guérir guetter guider habiter habituer hâter hausser héberger hériter hésiter heurter hisser
honorer identifier ignorer illustrer imiter immobiliser impliquer importer imposer imprimer impulser imputer
inaugurer incarner incendier inciter incliner inclure incomber indemniser indexer induire infiltrer infliger
influencer informer ingérer inhiber initier innover inonder inquiéter inscrire inspecter inspirer installer
instaurer instituer instruire instrumentaliser insuffler insulter intégrer intensifier intercepter interdire
intéresser interférer interpeller interpréter interroger interrompre intervenir intimider introduire inverser
investir irriguer isoler jaillir jalonner jauger jeter joindre jouer jouir jouxter juguler jumeler justifier
laisser lancer légiférer légitimer leurrer lever libérer licencier lier limiter liquider lire livrer localiser
loger lorgner louer lutter mâcher maîtriser mandater manger manier manifester manipuler manœuvrer manquer marcher
marginaliser marquer masquer matérialiser méconnaître mécontenter médiatiser médire méfier mêler menacer ménager
mener mentir mériter mésestimer mesurer mettre migrer militer minimiser minorer miser mobiliser modeler modérer
moderniser modifier moduler monnayer monopoliser monter montrer moquer morceler motiver motoriser mourir mouvoir
multiplier munir mûrir museler muter naître nantir narguer naviguer négliger négocier neutraliser niveler nommer
normaliser nouer nourrir noyauter noyer nuire obéir objecter obliger obnubiler obscurcir observer obstiner obstruer
obtenir occasionner occulter occuper octroyer offrir omettre opérer opposer oppresser opter ordonner organiser
orienter osciller oser ôter oublier ourdir outrepasser ouvrir pactiser pallier paraître paralyser parapher
parcourir pardonner parer parfaire parier parrainer parsemer partager participer partir parvenir passer patauger
patienter pâtir patronner patrouiller payer pêcher pécher peiner pénaliser pencher pendre pénétrer percer percevoir
percuter perdre perdurer perfectionner péricliter permettre perpétuer persister perturber peser piéger piétiner
piller piloter piocher placer plafonner plaire planer planifier plébisciter pleurer plier plonger pointer polariser
polluer porter poser positionner posséder poster postuler pourchasser pourrir poursuivre pourvoir pousser pouvoir
pratiquer précéder précipiter préciser prédominer préférer préfigurer préjuger prélever prémunir préoccuper
préparer présager prescrire présenter préserver présider presser présumer prêter prétexter prévaloir primer priver
privilégier procéder procréer procurer prodiguer produire profiter programmer progresser projeter proliférer
prolonger promouvoir promulguer propager prospecter prospérer protéger protester provenir publier puiser pulluler
punir quadriller qualifier quémander quintupler quitter rabattre raccorder raccourcir racheter racketter
radicaliser radier raffermir raidir ralentir rallier ramener rançonner ranger ranimer rapatrier rapprocher raréfier
raser rassembler rasseoir rater ratifier rationner ratisser rattacher rattraper ravager ravir raviver réaffecter
réaffirmer réagir réaliser réapparaître rebondir recenser recevoir réchauffer rechercher réclamer récolter
récompenser réconcilier reconduire reconstituer reconstruire reconvertir recouper recourir recouvrer recouvrir
recruter rectifier recueillir reculer récupérer recycler redéfinir redémarrer redéployer redevenir redevoir rédiger
redistribuer redonner redoubler redresser réduire réévaluer refermer réfléchir refléter réformer refouler refroidir
refuser réfuter regagner regarder régir régler régner régresser regrouper réguler rehausser réinstaller rejeter
rejoindre relâcher relancer relayer reléguer relever relier relire reloger remanier rembourser remédier remettre
remonter remplacer remplir remporter rémunérer renchérir rencontrer rendre renflouer renforcer renier renoncer
renouer renouveler rénover rentrer renverser renvoyer réorganiser réparer repartir répartir repenser répercuter
répertorier répéter replier reporter reposer repousser reprendre représenter réprimer reproduire requérir
réquisitionner résider résilier résister résonner résorber résoudre respecter respirer ressaisir ressembler
ressentir resserrer ressortir ressouder ressurgir restaurer rester restituer restreindre restructurer résulter
resurgir rétablir retarder retenir retirer retomber retourner retracer rétrécir rétrocéder retrouver réunir réussir
revendre revenir rêver revêtir revigorer réviser revoir risquer rivaliser rogner rompre rouler rouvrir ruiner
saboter sabrer sacrifier saigner saisir saluer sanctionner sauter sauvegarder sauver savoir scander sceller scinder
scléroser scolariser scruter sécher secouer secourir sécuriser séduire séjourner sélectionner sembler semer
sensibiliser sentir séparer septupler servir sévir siéger signer sillonner simplifier situer soigner solder
solliciter sombrer sommer sonder sortir soucier soudoyer souffrir soulager soulever souligner soumettre sous-
estimer sous-traiter souscrire soustraire spécialiser spéculer stabiliser stagner stationner statuer stimuler
stipuler stocker stopper structurer subir submerger subodorer subordonner subsister substituer subventionner
succéder succomber suffire suivre superviser supplanter suppléer supporter supprimer surcharger surestimer
surévaluer surgir surmonter surnager surpasser surpayer surprendre surseoir surveiller survenir survivre survoler
suspendre tabler taillader taire tanguer tarder tarifer tarir tâtonner taxer teindre témoigner tempérer tenailler
tendre tenir tenter tergiverser terminer ternir tester tirer tisser tolérer tomber tonner toucher tourmenter
tourner traduire trahir traîner traiter trancher transférer transformer transgresser transiger transiter
transmettre transparaître transporter transposer traquer travailler traverser trébucher tricher trier trimballer
triompher tripler tromper tronquer troquer troubler trouver tuer tutoyer unifier uniformiser unir urbaniser user
usurper utiliser vacciner vaciller vaincre valider valoir valoriser vanter varier végéter veiller vendre venger
venir ventiler verdir vérifier verrouiller verser viabiliser vicier vider vieillir vilipender violer viser visiter
vitupérer vivoter vivre voguer voler voter vouer vouloir voyager vulnérabiliser
`
  .trim()
  .split(/\s+/u)
