// French verbs of policy writing that tell by themselves neither who speaks nor what kind of claim it is. The rules
// know by them where a clause has its verb. Infinitives, one space between.
export const COMMON_VERBS: readonly string[] = `
abaisser abandonner abattre abolir aborder aboutir abriter abroger absorber abstenir abuser accabler accéder accélérer
accepter accompagner accomplir accorder accoucher accroître accueillir accumuler accuser acheminer acheter achever
acquérir acquitter activer actualiser adapter additionner adhérer adjoindre administrer adopter adoucir adresser
affaiblir affecter afficher affilier affluer affronter agacer aggraver agir agiter agrandir agréer aider aiguiser aimer
ajouter ajuster alerter aligner alimenter alléger aller allonger allouer altérer alterner amasser améliorer aménager
amener amorcer amplifier amputer analyser ancrer animer annexer annuler anticiper apaiser apercevoir apparaître
apparenter appartenir applaudir appliquer apporter apprécier apprendre apprêter approcher approfondir approprier
approuver appuyer arbitrer armer arracher arranger arrêter arriver articuler asphyxier assainir assembler asseoir
assiéger assigner assimiler assister associer assombrir assortir assouplir assujettir assumer assurer astreindre
attacher attaquer atteindre atteler attendre atténuer attirer attraper attribuer auditer auditionner augmenter
autoriser avaler avoisiner avoir avorter baisser balayer bannir baser basculer battre bâtir bénéficier blanchir blesser
bloquer boire boiter bombarder border borner bouger bouleverser boycotter braver briser brouiller brûler buter cacher
cadrer calculer calmer capter capturer caractériser casser céder célébrer censurer centraliser centrer cerner cesser
changer charger chasser chercher chiffrer choisir chuter cibler circuler citer clarifier classer clore clôturer coexister
cofinancer collaborer collecter coller combattre combiner combler commander commémorer commencer commercer commercialiser
commettre communiquer comparaître comparer compenser compléter compliquer comporter composer comprendre compromettre
compter concentrer concerner concerter concevoir concilier conclure concourir concrétiser concurrencer condamner
conditionner conduire conférer confier configurer confiner confisquer confondre confronter connaître connecter conquérir
consacrer conseiller consentir conserver considérer consister consoler consolider consommer constituer construire
consulter contacter contaminer contenir contenter continuer contourner contracter contraindre contraster contrer
contribuer contrôler converger convertir convoiter convoquer coopérer coordonner copier corrompre corriger correspondre
côtoyer coûter couper courir couronner couvrir craquer créer creuser croiser croître crouler cueillir cultiver cumuler
daigner dater devoir débarquer débarrasser débattre débloquer déborder déboucher débourser débuter décaisser décaler décéder
décentraliser décerner décevoir déchirer décider décliner déclencher décoller décourager découler découper découvrir
décréter décrocher dédier déduire défaire défendre définir dégager dégrader dégringoler déjouer délaisser délibérer
délimiter délivrer délocaliser demeurer déménager démanteler démarrer démissionner démonter démultiplier dénombrer
dénoncer dépasser dépêcher dépendre dépenser déplacer déployer déposer dépouiller déprécier déranger déraper dériver
dérober déroger dérouler désarmer descendre désengager désigner désirer desservir destiner détacher détailler détecter
détenir détériorer déterminer détester détourner détruire dévaluer devancer développer devenir dévier deviner dévoiler
dialoguer diffuser digérer diminuer diriger discréditer discuter disparaître disperser disposer disputer disqualifier
dissimuler dissoudre dissuader distancer distinguer distribuer diverger diversifier diviser dominer donner doper dormir
doter doubler draguer dresser durcir durer ébranler écarter échanger échapper échouer éclairer éclater économiser écouler
écouter écraser écrouler éditer éduquer effacer effectuer effondrer efforcer effrayer égaler élaborer élargir élever
éliminer élire éloigner émaner embarquer embaucher emboîter emmener emparer empêcher empiler empirer emporter emprisonner
emprunter encadrer encaisser encercler enchaîner enclencher encombrer encourager encourir endetter endommager enfermer
enfoncer enfreindre engager engendrer engloutir enlever enliser enquêter enregistrer enrichir enseigner ensuivre entamer
entasser entériner enterrer entourer entraîner entraver entreprendre entrer entretenir énumérer envahir
envoyer épargner épauler éprouver épuiser équilibrer équiper équivaloir ériger éroder escorter espionner esquisser
essayer essouffler essuyer établir étaler étayer éteindre étendre étonner étouffer être étudier évacuer évader évaluer
éveiller éviter évoluer exaspérer excéder exceller exclure exécuter exempter exercer exister exonérer expédier
expérimenter expirer exploiter exploser exporter exposer exproprier expulser extraire fabriquer faciliter facturer
faiblir faillir faire falloir falsifier familiariser favoriser fédérer feindre fermer figurer filer financer finir fixer
flamber flatter fléchir flotter foncer fonctionner fonder fondre forcer forger formaliser former fouiller fournir
fragiliser fragmenter franchir frapper freiner fréquenter frôler fuir fusionner gagner garder gaspiller gâter geler
gêner générer gérer glisser gommer gonfler gouverner grandir grever grignoter grimper grossir guérir guetter guider
habiter habituer hâter hausser héberger hériter hésiter heurter honorer identifier ignorer illustrer imiter
immobiliser impliquer importer imposer imprimer impulser imputer inaugurer incarner inciter incliner inclure incomber
indemniser indexer induire infiltrer infliger influencer informer ingérer inhiber initier innover inquiéter inscrire
inspecter inspirer installer instaurer instituer instruire insuffler insulter intégrer intensifier intercepter intéresser
interdire interpeller interpréter interroger interrompre intervenir intimider introduire inverser investir isoler
jaillir jeter joindre jouer jouir jumeler justifier laisser lancer lever libérer licencier lier limiter liquider lire
livrer localiser loger lutter maîtriser manger manier manifester manipuler manœuvrer manquer marcher marginaliser marquer
masquer matérialiser mécontenter médire méfier mêler menacer ménager mener mériter mesurer mettre migrer militer
minimiser minorer miser mobiliser modeler modérer moderniser modifier moduler monopoliser monter montrer moquer morceler
motiver mourir mouvoir multiplier munir mûrir museler muter naître naviguer négliger négocier neutraliser niveler nommer
normaliser nouer nourrir nuire obéir objecter obliger obscurcir observer obstiner obtenir occasionner occulter occuper
offrir omettre opérer opposer oppresser opter ordonner organiser orienter osciller oser ôter oublier outrepasser ouvrir
pallier paralyser paraître parcourir pardonner parer parfaire parier parrainer partager participer partir parvenir passer
patienter patrouiller payer pêcher peiner pencher pénaliser pendre pénétrer percer percevoir percuter perdre perdurer
perfectionner péricliter permettre perpétuer persister perturber peser piétiner piller piloter piocher placer plafonner
plaire planer planifier pleurer plier plonger polluer porter poser positionner posséder poster postuler pourchasser
poursuivre pourvoir pousser pouvoir pratiquer précéder précipiter préférer préjuger prélever préoccuper préparer
présager présenter préserver présider presser présumer prétexter prêter prévaloir primer priver privilégier procéder
procurer prodiguer produire profiter programmer progresser projeter prolonger promouvoir promulguer propager prospérer
protéger protester provenir publier puiser punir qualifier quintupler quitter rabattre raccourcir raccorder racheter
radicaliser raffermir ralentir rallier ramener ranger ranimer rapatrier rapprocher raréfier rassembler rasseoir rater
ratifier rationner rattacher rattraper ravager ravir raviver réaffecter réagir réaliser réapparaître rebondir recenser
recevoir réchauffer rechercher récolter récompenser réconcilier reconduire reconstituer reconstruire reconvertir recourir
recouvrir recouvrer recruter rectifier recueillir reculer récupérer recycler redéployer redéfinir redémarrer redevenir
rédiger redistribuer redonner redoubler redresser réduire réévaluer refermer réfléchir refléter réformer refouler
refroidir refuser regagner regarder régir régler régner regrouper réguler rehausser rejeter rejoindre relâcher relancer
relayer reléguer relever relier remanier rembourser remédier remettre remonter remplacer remplir remporter rencontrer
rendre renforcer renier renoncer renouer renouveler rénover rentrer renverser renvoyer réorganiser réparer repartir
répartir repenser répercuter répertorier répéter replier reporter reposer repousser reprendre représenter réprimer
reproduire requérir résider résilier résister résoudre respecter respirer ressaisir ressembler ressentir resserrer
ressortir restaurer rester restituer restreindre restructurer résulter retarder retenir retirer retomber retourner
retracer rétrécir retrouver réunir réussir revendre revenir revêtir réviser revoir risquer rivaliser rogner relire élire rehausser ressouder rompre rouler rouvrir
ruiner saboter sacrifier saigner saisir saluer sanctionner sauter sauvegarder sauver savoir sceller scinder
scruter sécher sécuriser séduire séjourner sélectionner semer sensibiliser sentir séparer septupler servir sévir siéger
signer simplifier situer soigner solder solliciter sombrer sonder sortir soucier souffrir soulager soulever soumettre
souscrire soustraire spécialiser spéculer stabiliser stagner stationner statuer stimuler stipuler stocker structurer subir
submerger subordonner subsister substituer subventionner succéder succomber suffire suivre superviser supplanter supporter
supprimer surcharger surestimer surgir surmonter surpasser surprendre surveiller survenir survivre suspendre tabler taire
tarder tarir tarifer tâtonner taxer teindre témoigner tendre tenir tenter terminer ternir tester tirer tisser tolérer
tomber toucher tourner traduire trahir traîner traiter trancher transférer transformer transgresser transiter
transmettre transparaître transporter transposer travailler traverser trébucher tricher trier tripler triompher tromper
troquer troubler trouver tuer unifier unir uniformiser user usurper utiliser vaincre valider valoir valoriser varier
veiller vendre venir ventiler verrouiller verser vider vieillir violer viser visiter vivre voguer voler voter vouloir
voyager vulnérabiliser mâcher briller renchérir décevoir séduire distinguer rêver dévoyer stopper appauvrir polariser enflammer remplir licencier préciser pulluler résonner triompher raidir durcir assouvir abîmer accaparer sembler employer gager parier adjoindre boycotter clore claquer coïncider conforter consentir cotiser culminer cumuler
déclasser défrayer dénuer départager dépeupler désenclaver désavouer dévaster documenter écarter échelonner écoper édicter émettre emménager
enfler enjamber ennuyer enrayer enrôler enterrer entrevoir épingler étioler excepter exfiltrer feuilleter fourmiller fluctuer friser greffer
hisser inonder irriguer jalonner jauger jouxter juguler légiférer légitimer leurrer lorgner louer mandater médiatiser mentir monnayer motoriser
narguer noyer noyauter obnubiler obstruer octroyer osciller ourdir pactiser parsemer patauger patronner piéger pointer préfigurer prémunir
prescrire préserver procréer prospecter quémander quadriller racketter radier raréfier raser ratisser recenser réclamer recouper redevoir
réinstaller rémunérer renflouer renvoyer résorber ressurgir resurgir réussir revigorer rançonner sabrer scander scléroser secouer secourir
sillonner soudoyer souligner sous-estimer sous-traiter surévaluer surpayer surseoir survoler taillader tanguer tergiverser tisser tonner
tourmenter traquer trimballer tronquer tutoyer urbaniser vacciner vaciller végéter verdir vérifier verrouiller viabiliser vicier vilipender
vitupérer vivoter vouer ajourner acter alourdir ameuter amortir annihiler apurer armer arpenter arroser assécher asservir atterrir avérer
avoisiner bafouer brader brandir briguer cantonner cautionner chapeauter cogner compromettre concorder confédérer confluer conspirer contredire
déconcerter décréter dédommager défier délester démentir dépérir dépeindre déverser dévoyer discréditer disséminer échafauder écoper enliser
entacher éreinter évincer exacerber extorquer fourvoyer galvauder grandir incendier instrumentaliser interférer méconnaître mésestimer nantir
parapher pâtir pécher plébisciter pourrir prédominer proliférer promouvoir raviver réaffirmer réfuter régresser rétablir rétrocéder 
sommer statuer subodorer suppléer surnager tarder tempérer tenailler transiger trahir vanter venger réquisitionner reloger délivrer scolariser
`
  .trim()
  .split(/\s+/u)
