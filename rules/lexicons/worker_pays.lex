# The text says that a candidate or worker pays or bears a cost of being recruited: file, visa, medical examination,
# travel, commission. Written for offers and contracts; a mention asks for a person's eye, no more.
include negation.lex
include exception.lex
include payment.lex
include fraud_warning.lex

# --- French -----------------------------------------------------------------------------------------------------------

fr: <burden>
fr: <cost> …6 <burden>
fr: <worker> …3 à (ses|leurs) [propres] (frais|dépens)
fr: <worker> …3 (de sa|de leur|de ses|de leurs) (poche|propres deniers|deniers|propre poche)
fr: (de|sur) (votre|vos|ta|tes) (poche|propres deniers|propre poche|deniers)
fr: (frais|coût|coûts|visa|billet|dépenses) …3 (incombe*|revien*|échoi*) <to>
fr: <worker> [<chosen>] [<must>] [lui-même|eux-mêmes|elle-même|seul|seuls|se|s'|en|ensuite|d'abord|préalablement|également|alors] [de|d'] <pay> …4 (<fee>|#)
fr: <worker> [<chosen>] [ne] [se|s'] [<must>] <pay> que …2 (<fee>|<item>|#)
fr: vous [ne|n'] (devez|devrez|aurez à|avez à|êtes tenu de|êtes tenus de) [vous] <pay> …4 (<fee>|#) [que]
fr: vous [ne|n'] <pay_you> …4 (<fee>|#) [que]
fr: vous [n'|ne] [devez|devrez|aurez à|avez à] <pay> …4 <fee>
fr: <paid> …2 <by>
fr: <cost> …6 (<paid>|<asked>) …2 (<by>|<to>)
fr: (facturé*|refacturé*|imputé*|répercuté*|mis à la charge|mise à la charge) …1 (<to>|<of>|sur le <worker>|sur les <worker>)
fr: (il est|est|sera|il sera) (demandé|exigé) <to> …2 de <pay>
fr: (demand*|exig*|réclam*|factur*|prélèv*|prélev*|perçoi*|percev*|encaiss*) <to> …3 (<fee>|#)
fr: (demand*|exig*|réclam*|factur*|prélev*|perçoi*|encaiss*) …2 (<fee>|#) …3 <to>
fr: (participation|contribution) [financière|forfaitaire|obligatoire|demandée] (aux|au|à) (frais|coûts|coût) (de|du|des|d'|de la|de l') <item>
fr: (participation|contribution) [financière|forfaitaire|obligatoire] [de #] [exigée|demandée] <of>
fr: frais (de|d'|du) <item> [de dossier|du dossier] [fixés à|fixé à|de|s'élevant à|s'élèvent à|est de|sont de|d'un montant de] #
fr: frais (de|d') (dossier|inscription|recrutement|placement|intermédiation|mise en relation|réservation|candidature|courtage|agence) …3 (obligatoire*|non remboursable*|non restituable*|à payer|à régler|à verser|payable*|exigible*|exigés|avant [le|la|l'|tout|votre] (départ|entretien|signature|inscription))
fr: (commission*|frais|billet*|visa|montant|caution|avance|somme|coût) …6 (retenu*|retenue*|prélevé*|déduit*|précompté*|récupéré*|défalqué*|imputé*) …2 (<to>|<of>|<by>|sur …3 (salaire*|paie|rémunération*|paye)|du [premier|premiers] salaire|de (son|votre|leur) [premier] salaire)
fr: (commission|honoraires) …6 (<by>|<to>|à la charge <of>)
fr: (moyennant|contre) [le] (paiement|versement|règlement) …3 (commission|somme|frais|#)
fr: (moyennant|contre) (#|une somme|une commission|des frais|une avance)
fr: (verser|payer|régler|virer|envoyer|déposer|remettre|versez|payez|virez|envoyez|verse|paie) …3 # …4 (dossier|visa|inscription|réserver|réservation|place|poste|embauche|contrat|recrutement|départ)
fr: (paiement|versement|virement|acompte|avance|caution|dépôt) [d'avance] (de|d'un montant de) # …4 (avant|lors|pour|dès) …2 (départ|signature|inscription|entretien|dossier|réserver|visa|embauche|place|contrat)
fr: # [est|sont] à (verser|payer|régler|remettre|envoyer|déposer|avancer) [en espèces|par virement|d'avance] (avant|lors|pour|dès|à la|au moment|par)
fr: <worker> …2 (redevable*|débiteur*) …3 (<fee>|#)
fr: (frais|coûts|billet|visa) …3 (avancés|avancé|payés|payé) …3 (puis|et) (retenu*|récupéré*|prélevé*)
fr: reste* à (payer|régler) par …1 <worker>

fr not: aucun* …2 (<fee>|<item>) …2 (ou|ni|et) [de|d'|du|des|le|la|les|aucun*]
fr topic: (<fee>|frais|argent|dirham|dirhams|centime|franc)
fr but: mais [seulement|uniquement|pas] [le|la|les|l'|un|une|des|votre|vos|son|ses] (billet*|visa|visite*|frais|commission|timbre*|passeport|dossier|assurance)
# An amount to bring, to prepare, to hand over.
fr let bring: (comptez|compter|réservez|réserver|mettez de côté|préparez|préparer|ayez sur vous|ayez avec vous|ayez|en possession de|avoir sur (lui|elle|soi|vous)|disposer de|dispose de|disposez de|prévoir|prévoyez|prévoient|prévoira|prévoiront|munir|munissez-vous|muni|munis|munie|munies|apporter|apportez|apporte|apportent|apportera|apporteront|amener|amenez|amène|amènera|ramener|ramenez|emporter|emportez|(venir|venez|viennent|viendra|viendront|présenter|présentez-vous|présentez|se présente|se présentera|se présenteront) …5 avec)
fr let paper: (cin|cnie|carte [nationale] [d'identité] [nationale]|photo*|passeport*|dossier|dossiers|papiers|documents|cv|diplôme*|certificat*|copie*|photocopie*|pièce* d'identité|casier judiciaire|permis [de conduire]|convocation)
fr: <bring> …7 <money>
fr: n'oubliez pas [de|d'] <bring> …7 <money>
fr: <bring> de [l'] (argent|argent liquide|espèces|liquide)
fr: <paper> …2 (et|ainsi que|plus|avec|accompagné*) [de] [la somme de|une somme de|le montant de] <money>
fr: <worker> [<chosen>] [<must>] (remet|remettra|remettront|remettre|verse|versera|verseront|dépose|déposera|paie|paiera|donne|donnera) …7 <money>
fr: <money> [est|sont|reste*] à (verser|payer|régler|remettre|envoyer|déposer|avancer|apporter|prévoir|acquitter|donner)
fr: <money> (payable*|exigible*|non remboursable*) [d'avance|sur place|à l'avance|à l'inscription|en espèces]
fr: <money> (de|d'|pour|au titre de) [<det>] <errand>
fr: (envoyez|déposez|versez|virez|transférez|payez|réglez|remettez|donnez|acquittez) …2 <money>
fr: (règlement|paiement|versement|virement|envoi|dépôt|transfert) …2 <money> …4 (mandat|mandat postal|western union|moneygram|cash plus|cashplus|wafacash|barid cash|au nom (de|du|d')|sur (le|notre|son) compte|à l'ordre)
fr: (participation|contribution|avance|caution|somme|acompte|provision|garantie|montant|frais) …2 <money> …4 (demandé*|exigé*|requis|requise|requises|réclamé*|à verser|à prévoir|à payer|à déposer|obligatoire*)
fr: (chèque|chèques|effet|traite|billet à ordre|reconnaissance de dette) …2 (garantie|caution|blanc)
fr: dépôt de garantie [de] <money>
# What the examination costs, where nobody says that another pays.
fr: <exam> [obligatoire*|préalable*|exigé*|d'embauche|d'aptitude|complète|prévue] [de] <money>
fr: (<exam>|<errand>) …2 coûte* …2 <money>
fr: (tarif|prix|coût|montant) (de|du|d'|des) [<det>] (<exam>|<errand>) …3 <money>
fr: (<exam>|<errand>|billet|voyage) …3 (se paie|se paient|se paye|se règle|se règlent|se paiera|se paieront|est payable|sont payables|est à payer|est à régler|sont à payer|sont à régler)
fr: <clinic> …2 (encaisse*|perçoit|percevra|reçoit|prend|prendra|demande|demandera|facture|exige|collecte|réclame) …2 <money>
fr: (encaiss*|perçoit|perçoivent|reçoit|collect*|factur*) …2 <money> …2 (auprès de chaque|à chaque|par) <worker>
fr: vous (payez|paierez|payerez|réglez|réglerez|règlerez|versez|verserez|débourserez) …3 (<due_thing>|#)
fr: vous (ne|n') (<pay_you>|<pay>|avez|aurez) [à] [<pay>] que …2 (<due_thing>|#)
fr let but_pays: mais [il|elle|vous|ils|elles] (paie|paye|paiera|paient|paieront|payez|paierez|règle|réglera|réglez|verse|versera|versez|doit payer|devra payer|devez payer) …2 (<due_thing>|#)
fr: (<worker>|vous) …9 <but_pays>
fr: rien [à [<the>] <employer>] <but_pays>
# What the employer advances comes back.
fr: (<fee>|billet*|visa) …6 (remboursé*|restitué*|rendu*) …1 à [<the>] <employer>
fr: (<fee>|billet*|visa) …6 (repris|reprise|reprises) …2 sur …3 (salaire*|paie*|paye|rémunération)
fr: (<fee>|billet*|visa) …6 remboursé* …1 sur …2 (premier*|première*) (salaire*|paie*|mois)
fr: <worker> [<chosen>] [<must>] (rembourse|restitue|rend|rendra) …3 à [<the>] <employer>
fr let late: (après|au bout (de|d')|à l'issue (de|d'|du)|au terme (de|d'|du)|à la fin (de|d'|du)|en fin (de|d')|qu'après|qu'au bout (de|d')|qu'à la fin (de|d'|du)|qu'en fin (de|d')) …2 (an|ans|année*|mois|semestre|saison|contrat|campagne|essai|service)
fr: (<fee>|billet*|visa|<exam>) …4 (remboursé*|remboursable*) [que] <late>
fr: (<fee>|billet*|visa|<exam>) …2 (ne|n') (sera|seront|est|sont) remboursé* [que] <late>
fr: vous (serez|êtes) remboursé* …4 <late>
fr: remboursement …5 <late>
# All is free but one thing.
fr: tout [est|sera] (payé|gratuit|compris|inclus|offert|fourni|pris en charge) <except> [<det>] (<due_thing>|<money>)
fr: (tout|tous les frais|toutes les dépenses|le reste) …6 <except> [<det>] (<due_thing>|<money>)
fr: <employer> …2 (paie|paye|prend|règle|assume|supporte) tout [en charge] <except> [<det>] (<due_thing>|<money>)
fr: rien [n'est] [ne vous sera demandé|à (payer|régler|verser|débourser|prévoir)] [à [<the>] <employer>] (<except>|<only>) [<det>] (<due_thing>|<clinic>|<money>)
fr: pour le compte <of>
fr: (<due_thing>|#) …1 (incombe*|échoi*) <to>
fr topic: (payer|payez|paie|paient|paye|verser|versez|régler|débourser|déboursez)
fr but: <only> [<det>] (<due_thing>|<clinic>|<money>)
fr: <bring> …2 (la somme|le montant|l'argent)
fr: vous (demande|demandera|demandons|demanderons|demandent) [de|d'] <pay> …3 (<due_thing>|#)
# What the employer does not pay. Such a phrase begins a word early, with the article: what the employer pays is a safe context
# that begins with the noun.
fr let unpaid: ((n'|ne) [est|sont|sera|seront|reste*] pas|non|pas|jamais) (pris|prise|prises|compris|comprise|comprises|inclus|incluse|incluses|couvert*|remboursé*|payé*|fourni*|offert*)
fr: [<det>] <due_thing> …2 <unpaid> [en charge]
fr: (l'|le|la|les|notre|votre|cet|cette) <employer> (ne|n') (prend|prennent|prendra|paie|paye|paient|paiera|rembourse|rembourseront|remboursera|couvre|couvrira|assume|finance|supporte|règle) (pas|jamais|plus|que) [en charge] …4 (<due_thing>|#)
fr: (<due_thing>|inscription) [est|sont|sera|seront] [obligatoire*] [et] payant*
fr: (inscription|dossier|réservation|adhésion|candidature|tarif|traitement|visa|timbre*) [obligatoire*] <money>
# Who shows that he paid has paid.
fr: (reçu|quittance|preuve|justificatif|bordereau|récépissé) (de|d'|du) (paiement|versement|virement|règlement)
fr: (reçu|quittance|mandat|mandat postal|chèque) (de|d'un montant de) <money>
fr: (soumis*|subordonné*|conditionné*) (au|à l'|à un|par le) (paiement|versement|acquittement|règlement)
fr: sans (paiement|versement|règlement|reçu|acompte) de <money>
fr: <due_thing> …4 (retenu*|retenue*|prélevé*|déduit*|précompté*|récupéré*|défalqué*|imputé*) …1 (sur|de|du|des) …2 (salaire*|paie*|paye|rémunération*)
fr: (retenue|retenues|prélèvement*) [mensuel*] [de #] …4 (rembourse*|couvr*|pour|au titre) …2 <due_thing>
fr: <worker> (rembourse|remboursera) …3 (en|sur|par) …2 (mois|mensualité*|tranche*|salaire*|échéance*|fois)
fr: <worker> (participe|participera|contribue|contribuera) [à hauteur] …2 #
fr: (participation|contribution|part|quote-part|apport) …1 <of> …4 #
fr: vous (sera|seront|est|sont) (demandé*|réclamé*|exigé*|facturé*) …2 (<money>|<fee>)
# The coarse net: a sum in one clause with a step of recruitment, whatever the words between, and a verb of paying right before
# one. What the employer pays and what the worker receives are safe contexts.
fr let step: (<exam>|<clinic>|visa|visas|dossier|dossiers|inscription|candidature|timbre*|légalisation*|apostille|passeport|billet*|réservation|recrutement|placement|intermédiation|courtage|convocation)
fr: <step> …6 <money>
fr: <money> …6 <step>
fr: (paie|paye|paient|paiera|paieront|payer|payez|finance|financera|financeront|financer|acquitter|acquitte|acquittera|débourse|débourser) [lui-même|elle-même|eux-mêmes|soi-même|aussi|seul|intégralement] [de|du] [son|sa|ses|leur|leurs|votre|vos|le|la|les|l'|un|une] [propre|propres] (<step>|voyage|trajet|transport aérien)
fr: (prend|prennent|prendra|prendront) en charge (son|sa|ses|leur|leurs) [propre|propres] (<step>|voyage|trajet|déplacement|transport)
fr: (règlement|paiement|versement) (de la|du|des|de l'|de|d') <due_thing> …4 (auprès|sur place|chez|en espèces|clinique|agence|médecin|secrétariat|guichet|caisse)
fr: frais [(de|d'|du|des) …1|administratif*|annexe*|divers|fixe*] <money>
fr: (droit|droits) (d'|de) (inscription|dossier|entrée|réservation|candidature|participation|visite) [de] <money>
fr: (à payer|à verser|à régler|à déposer|montant dû|somme due|reste à payer) <money>
fr: acquitter …2 <money>
fr: <money> remboursable*
fr: (garantie|caution|dépôt|somme) [de #] …4 (rendu*|restitué*|remboursé*|récupérable*)
fr: reconnaissance* de dette
fr: (salaire|salaires|paie|mois) …3 (dû|due|dus|versé*|revien*|remis|payé*|cédé*|abandonné*) …1 (à|au|par) [<the>] (agence|recruteur|intermédiaire|bureau|courtier|placeur)
fr: (commission|pourcentage|#) …5 sur [le|les|votre|vos|son|ses] (premier|premiers|première) (salaire*|mois|paie*)
fr: (seul|seule|seuls|seules|uniquement) (le|la|les|l') (retour|<due_thing>) …3 (payé*|pris|prise|prises|réglé*|remboursé*) [en charge] …1 par …1 <employer>
fr: (<due_thing>|montant|somme) …4 (remboursé*|restitué*|rendu*) …1 après …1 embauche
fr: coûter* …1 <money> …2 (<to>|aux <worker>)
fr: (qu'après|seulement après|uniquement après|dès|contre) [le|un|votre|son] (paiement|versement|règlement|encaissement)
fr: (l'argent|la somme|le montant) (de la|du|de l'|pour la|pour le|pour l') (<step>)
fr: somme forfaitaire [de] <money>
fr: <worker> (a|ont|aura|auront) à (sa|leur) charge
# Anyone who hands over a sum, the employer who takes it back, a sum that holds a place.
fr: (chacun|chacune|chaque personne|tous|toutes) (remet|remettra|remettent|verse|versera|versent|donne|donnera|donnent|apporte|apportera|dépose|déposera|règle|règlent|paie|paient|paiera) …5 <money>
fr: (retiendrons|retiendra|retiendront|prélèverons|prélèvera|prélèveront|déduirons|déduira|déduiront|récupérerons|récupérera|récupéreront) …3 <due_thing> …4 (salaire*|paie*|paye|rémunération)
fr: pour (valider|confirmer|bloquer|réserver|garantir|finaliser|retenir) [votre|sa|une|la|son] (place|inscription|dossier|candidature|poste|rendez-vous|visa) <money>
fr: (prix|tarif|coût) (de la|d'une|du|d'un|de votre) (place|poste|contrat|rendez-vous) <money>
fr: <worker> [<must>] (se charge|se chargent|se chargera|se chargeront) (de|d') (payer|acheter|régler|financer|prendre) …3 <due_thing>

# --- English ----------------------------------------------------------------------------------------------------------
en: at [<the>] [<the>] <worker> ['s|s] [own|sole|personal] (expense|expenses|cost|costs|charge)
en: at (your|their|his|her|his or her|his/her) own (expense|cost|costs|expenses|charge)
en: at the (expense|cost|charge) of [<the>] [<the>] <worker>
en: at your (expense|cost|charge)
en: (for|on) the account of [<the>] <worker>
en: (payable|paid|borne|to be paid|to be borne|funded|financed|shouldered|settled|advanced) …1 <by>
en: <cost> …5 <borne> …1 <by>
en: <billed> …1 <to>
en: <cost> …5 <billed> …1 <to>
en: (fee|fees|cost|costs|commission|expenses|charges) …5 (charged|billed|invoiced|collected|recovered|deducted|demanded|required|requested|withheld|taken) …1 (<to>|from (your|the|their|his|her) …2 (salary|wage|wages|pay|payroll|paycheck))
en: <worker> [<must>] [also|themselves|himself|personally|first|then] <pay> …4 (<fee>|#)
en: <worker> [<must>] [be] (charged|billed|invoiced) …3 (<fee>|#|for)
en: (you|you'll) [<must>] [also|first] <pay> …4 (fee|fees|cost|costs|expenses|commission|deposit|ticket|visa|airfare|charges|#)
en: <worker> [is|are|will be|shall be|be] [solely|fully|personally|entirely|also] (responsible|liable) for …4 (<fee>|<item>)
en: you [are|will be] [solely|fully|personally] (responsible|liable) for …4 (fee|fees|cost|costs|expenses|ticket|visa|airfare)
en: <item> [and <item>] (fee|fees|cost|costs|charge|charges) [of|is|are|in the amount of] #
en: <item> (fee|fees|charge|charges|cost|costs) …3 (payable|required|applies|apply|mandatory|non refundable|nonrefundable|due|must be paid|to be paid|before departure|in advance|upfront)
en: (non refundable|nonrefundable|upfront|advance) <item> (fee|fees|charge|deposit|payment)
en: # <item> (fee|fees|deposit|charge|charges|commission)
en: (fee|fees|cost|costs|commission|deposit) (is|are|will be|shall be|must be) (payable|paid|due|collected|charged) (on|upon|before|prior to|in advance|at) [the] [your] (arrival|signing|signature|departure|registration|application|interview|advance|deployment|selection)
en: (pay|send|transfer|deposit|remit) …3 # …4 (visa|file|processing|registration|application|reserve|slot|seat|position|contract|medical|ticket|agent|agency)
en: (deduct|deducts|deducted|recover|recovers|recovered|withhold|withheld|reimbursed|repaid|repay) …5 (fee|fees|cost|costs|commission|ticket|airfare|visa|expenses) …4 (salary|wage|wages|pay|payroll|paycheck|installments|instalments)
en: (ticket|airfare|visa|cost|costs|fee|fees|expenses|commission) …4 (deducted|recovered|withheld|repaid|recouped|taken) …2 (salary|wage|wages|pay|payroll|paycheck|payroll deductions)
en: <worker> [<must>] only <pay> …3 (<fee>|#)
en: all (fees|costs|expenses|charges) …3 (on|by|for) [<the>] <worker>
en not: (no|neither|without) …2 (<fee>|<item>) …1 (or|nor|and) [the|any] …1
en topic: (fee|fees|cost|costs|charge|charges|commission|commissions|payment|payments|deposit|deposits|money|expenses|expense)
en but: but [only] [the|a|an|your|for|you] [pay] [for] [the|a] (ticket|visa|airfare|flight|medical|passport|fee|fees|commission|insurance)
# An amount to bring, to send, to hand over.
en let bring: (set aside|budget|keep|bring|brings|bring along|come …3 with|come to …5 with|report to …5 with|present …5 with|have ready|prepare|arrive with)
en let paper: (id|id card|identity card|photo|photos|photographs|passport|passports|file|papers|documents|cv|diploma|certificate|certificates|copy|copies|licence)
en: <bring> …6 <money>
en: bring [your|some|the] [own] (cash|money)
en: <paper> …2 (and|plus|with|together with) [the] [sum of|amount of] <money>
en: <worker> [<must>] (hand|hands|hand over|hands over|give|gives|deposit|deposits|pay|pays) …7 <money>
en: <money> [is|are] to be (paid|handed over|brought|sent|deposited|given)
en: <money> (for|towards) [<det>] (file|registration|application|visa|processing|placement|doctor|clinic|<exam>|work permit|ticket)
en: (send|transfer|deposit|remit|wire|hand over|please pay|kindly pay) …2 <money>
en: (payment|transfer|deposit|remittance) …2 <money> …4 (money order|western union|moneygram|in the name of|to the account|wafacash|cash plus)
en: (contribution|advance|deposit|sum|bond|guarantee|participation|amount) …2 <money> …4 (requested|required|asked|due|payable|mandatory|is to be)
en: (guarantee|security|blank|post-dated) (cheque|cheques|check|checks)
# What the examination costs, where nobody says that another pays.
en: <exam> [compulsory|mandatory|required] [of|at|is|fee|cost] <money>
en: (<exam>|visa|ticket|registration) …1 (costs|cost|is priced at|price is) …2 <money>
en: (price|cost|charge) of [<det>] (<exam>|visa|registration|file) …3 <money>
en: (<exam>|visa|ticket) (is|are|will be|must be|to be) (paid|settled|payable) …2 (on the spot|at the (clinic|agency|office|desk|consulate)|in cash|on site|upfront|in advance)
en: <clinic> …2 (collect|collects|charge|charges|take|takes|ask|asks|receive|receives|require|requires) …2 <money>
en: you only pay …2 (<due_thing>|<clinic>|#)
en: (you|<worker>) (pay|pays) (only|just|solely) [for] …2 (<due_thing>|<clinic>|#)
en let but_pays: but [you|they|he|she|must|will|only|has to|have to] [must|will|only|still] (pay|pays|settle|settles|bear|bears) …2 (<due_thing>|#)
en: (<worker>|you) …9 <but_pays>
en: (nothing|not pay) [to] [<det>] [<employer>] <but_pays>
# What the employer advances comes back.
en: <worker> [<must>] (repay|repays|reimburse|reimburses|refund|refunds|pay back|pays back) …5 (<fee>|<item>|<employer>)
en let late: ([only] (after|at the end of|upon completion of|on completion of|once) …3 (year|years|month|months|contract|season|service|probation|term))
en: (<item>|ticket|airfare|visa|<exam>) …3 (reimbursed|refunded|repaid|refundable) [only] <late>
en: you …2 (reimbursed|refunded) …5 <late>
en: (reimbursement|refund) …5 <late>
# All is free but one thing.
en: (everything|all costs|all expenses|all fees|all|the rest) …5 <except> [<det>] (<due_thing>|<money>)
en: nothing [to pay] (<except>|<only>) [<det>] (<due_thing>|<clinic>|<money>)
en: on the account of [<the>] <worker>
en topic: (pay|pays|charged|hidden fees|hidden costs)
en but: (just|only) [<det>] (<due_thing>|<clinic>|<money>)
en: (have|has|carry|hold) <money> (ready|with|in cash|on)
en: (asked|charged|billed) [for] <money>
en let unpaid: (not|never) [be|been] (covered|included|paid|reimbursed|refunded|provided|borne|met)
en: [<det>] <due_thing> [is|are|will be] <unpaid>
en: (the|your|our|this) <employer> (does not|doesn't|will not|won't|shall not|cannot|do not) (cover|pay|reimburse|bear|provide|refund|meet|include) …4 (<due_thing>|#)
en: (registration|application|processing|visa|file|booking|enrolment|membership|placement) <money>
en: (everything|all) (is|are|will be) (paid|paid for|free|covered|included|provided) <except> [<det>] …1 (<due_thing>|<money>)
en: <due_thing> …4 (comes|come|taken|is taken|paid back|repaid|recovered) [out] (of|from) …4 (wage|wages|salary|salaries|pay|paycheck)
en: (you|<worker>) (pay|pays|must pay) (it|them|this) back
en: <worker> ['s|s] [own] (contribution|share|participation) …2 #
en: (proof|receipt|evidence) of [the] (payment|transfer|deposit)
en: (subject to|conditional on|upon|after) [the] (payment|receipt) of [the|a] (#|fee|fees|deposit)
en: [<det>] (transfer|payment|deposit) of <money> (to|in order to|for)
# The coarse net, as in French.
en let step: (<exam>|clinic|doctor|visa|visas|registration|application|processing|placement|recruitment|work permit|passport|air ticket|airfare|plane ticket)
en: <step> …5 <money>
en: <money> …5 <step>
en: (pay|pays|paying|finance|finances|fund|funds) [for] [your|their|his|her|the|a] [own] (<step>|travel|journey|flight)
en: (fee|fees) [of|is|are|at] <money>
en: (amount|sum|balance) (to pay|due|payable|to be paid) <money>
en: (test|examination|ticket|visa|journey|fare) …2 (settled|paid) …1 with …1 <clinic>
en: (journey|ticket|visa|travel|medical|flight|fare) (is|are) on (you|<worker>|the <worker>)
en: (bond|deposit|guarantee|security) [of #] …4 (returned|refunded|refundable|given back|repaid)
en: (acknowledgement|acknowledgment|recognition) of debt
en: promissory (note|notes)
en: (wage|wages|salary|pay) …3 (owed|due|paid|goes|payable|handed) …1 to [the|our|your|an] (agency|agent|recruiter|broker|intermediary|office)
en: (percent|commission|percentage|#) …3 of [your|the|their|his] first …1 (wage|wages|salary|pay|month)
en: only the return …3 (paid|covered) …1 by …1 <employer>
en: (only after|not until|once|upon|against) [the|your|a] (payment|deposit) [is] [of|made|received|in]
en: (only after|not until) [the|your|a] (payment|deposit)
en: (each|every|all) (applicant|applicants|candidate|candidates|one|person|worker) (hand|hands|give|gives|deposit|deposits|pay|pays|bring|brings) …3 <money>
en: (deduct|keep|withhold|recover|take|retain) …3 <due_thing> [(of|for) [the|your] <due_thing>] from …4 (wage|wages|salary|salaries|pay)
en: to (confirm|secure|reserve|book|hold|validate) [your|a|the|their] (place|seat|file|registration|position|appointment) <money>
en: <worker> [<must>] (pay|pays) [in] cash

# --- Spanish ----------------------------------------------------------------------------------------------------------
es: a (cargo|costa|cuenta|expensas) <of>
es: (por|de) cuenta [propia] <of>
es: (por|a) (tu|su) cuenta y (cargo|riesgo)
es: (a|por|de) tu (cargo|costa|cuenta)
es: <worker> [seleccionad*|contratad*|deberá|deberán|debe|deben|tiene que|tienen que|tendrá que|tendrán que|ha de|habrá de|está obligado a|se compromete a|se comprometen a] [primero|previamente|también|además] <pay> …4 (<fee>|#)
es: (pagado*|pagada*|abonado*|abonada*|sufragado*|sufragada*|asumido*|asumida*|costeado*|costeada*|a pagar|a abonar|pagadero*|pagadera*|corren|correrán) …1 <by>
es: (cobrado*|cobrada*|descontado*|descontada*|facturado*|facturada*|exigido*|exigida*|repercutido*|imputado*|imputada*|cobrar|cobrará|cobrarán|descontará|descontarán|descontar) …3 <to>
es: <cost> …5 (descontado*|descontada*|descontará*|descuenta*|deducid*|deducirá*|retenid*|cobrado*|cobrada*) …2 (<to>|de …2 (salario|nómina|sueldo|primer sueldo|primera nómina))
es: (descontará*|deducirá*|retendrá*|descuenta*) …3 (salario|nómina|sueldo|jornal) …2 (gasto|gastos|coste|costes|billete|visado|comisión|tasas|anticipo)
es: <cost> …2 (los|las|lo|la) (asume|asumirá|paga|pagará|abona|abonará|costea|sufraga|soporta) …1 <worker>
es: (gastos|tasas|tasa|cuota|coste) de <item> [de|por importe de|son|es de] #
es: (gastos|tasas|tasa|cuota) de <item> …2 (no reembolsable*|obligatori*|a pagar|por adelantado)
es: (debes|deberás|tendrás que|tienes que|usted debe|deberá|pagas|pagarás) [pagar|abonar|ingresar|costear|adelantar] …4 (gastos|coste|costes|tasa|tasas|comisión|billete|visado|fianza|#)
es: (pagar|abonar|ingresar|enviar|transferir|depositar) …3 # …4 (visado|trámite*|expediente|plaza|reserva*|inscripción|contrato|puesto)
es: (previo pago|a cambio) de …2 (#|comisión|cantidad|gastos|tasa|cuota)
es not: (ningun*|sin|ni) …2 (<fee>|<item>) …1 (o|ni|y|u) [de|por]
es: <cost> …5 (a (cargo|costa|cuenta|expensas) <of>|(por|de) cuenta [propia] <of>)
es: <cost> …4 (pagado*|pagada*|abonado*|abonada*|sufragado*|asumido*|asumida*|a pagar|a abonar|corren|correrán) …1 <by>
es topic: (gasto|gastos|coste|costes|costo|costos|tasa|tasas|comisión|comisiones|pago|pagos|cobro|dinero|euro|euros)
es but: pero [solo|sí|si] [el|la|los|las|un|una|tu] (billete|visado|pasaje|vuelo|gastos|tasa|tasas|comisión|pasaporte|reconocimiento)
# An amount to bring, to send, to hand over.
es let bring: (reserve|reserven|calcule|cuente con|traer|traiga|traigan|traerá|traerán|trae|llevar|lleve|lleven|llevará|llevarán|aportar|aporte|aportará|acudir …5 con|acuda …5 con|presentarse …5 con|preséntese …5 con|preséntense …5 con|venir …5 con|venga …5 con|prever|preparar|prepare)
es let paper: (pasaporte*|foto*|fotografía*|dni|nie|cin|documentos|documentación|papeles|expediente|certificado*|copia*|fotocopia*|currículum|cv|diploma*)
es: <bring> …7 <money>
es: <paper> …2 (y|más|con|además de|junto con) [la cantidad de|el importe de] <money>
es: <worker> [seleccionad*|deberá|deberán|debe|deben|tiene que|tendrá que] <pay> …4 (<exam>|<item>)
es: <money> (para|por|de) [<det>] (expediente|inscripción|visado|trámite*|tramitación|<exam>|médico|clínica|matrícula|gestión)
es: (envíe|envíen|envía|ingrese|ingresen|transfiera|pague|paguen|abone|deposite|entregue) …2 <money>
es: (pago|ingreso|transferencia|giro|depósito|abono) …2 <money> …4 (giro postal|western union|moneygram|a nombre (de|del)|en la cuenta|por transferencia a)
es: (aportación|contribución|anticipo|fianza|cantidad|importe|depósito|cuota) …2 <money> …4 (se pide|pedid*|exigid*|requerid*|solicitad*|obligatori*|a pagar|en la inscripción)
es: (se (pide|exige|solicita|cobra|requiere|cobrará|pedirá)) …2 (aportación|contribución|anticipo|fianza|cantidad|cuota|pago|depósito|<money>)
es: (cheque|cheques|pagaré|letra) …2 (garantía|fianza|en blanco)
# What the examination costs, where nobody says that another pays.
es: <exam> [obligatorio] [de] <money>
es: (<exam>|visado|billete|inscripción|tramitación) …2 (cuesta|vale|costará) …2 <money>
es: (precio|coste|costo|tarifa) (del|de la|de) [<det>] (<exam>|visado|tramitación|inscripción) …3 <money>
es: (<exam>|visado|billete|pasaje) …2 (se paga|se pagan|se abona|se pagará|se abonará|es a pagar|hay que pagar)
es: <clinic> …2 (cobra|cobrará|recibe|pide|exige|recauda) …2 <money>
es: <only> se (paga|abona|pagan) …2 (<due_thing>|<money>)
es: <only> (paga|pagas|pagará|pagarás|pagan|tiene que pagar) …2 (<due_thing>|<clinic>|#)
es let but_pays: pero [sí|si|solo] (paga|pagan|pagará|abona|abonará|debe pagar|tiene que pagar|tendrá que pagar) …2 (<due_thing>|#)
es: <worker> …9 <but_pays>
es: [no [<pay>|tiene que pagar|hay que pagar|tendrá que pagar]] nada [a [<det>] <employer>] <but_pays>
# What the employer advances comes back.
es: <worker> (devolverá|devuelve|reembolsará|reembolsa|restituirá|deberá devolver) …6 (<fee>|<item>|<employer>)
es let late: [solo] (después de|tras|al cabo de|al finalizar|al final de|transcurrido|transcurridos) …2 (año|años|mes|meses|contrato|campaña|temporada|trabajo)
es: (<fee>|billete|visado|<exam>) …4 (reembolsa|reembolsará|reembolsarán|reembolsad*|devolverá|devuelve) <late>
es: (reembolso|devolución) …5 <late>
# All is free but one thing.
es: todo [es|está|será] (gratis|gratuito|pagado|incluido|cubierto) <except> [<det>] (<due_thing>|<money>)
es: <employer> (paga|cubre|asume|abona) todo <except> [<det>] (<due_thing>|<money>)
es: (todo|todos los gastos) …5 <except> [<det>] (<due_thing>|<money>)
es: [no [<pay>|tiene|tendrá|hay]] nada [que pagar] (<except>|<only>) [<det>] (<due_thing>|<clinic>|<money>)
es topic: (pagar|paga|pagan|pagará|abona)
es but: <only> [<det>] (<due_thing>|<clinic>|<money>)
es: (se le|le|les|se les) (pedirá|pedirán|exigirá|exigirán|cobrará|cobrarán|solicitará|solicitarán|pide|piden|cobran|cobra) …3 (<money>|<fee>)
es let unpaid: (no|nunca) (está|están|es|son|será|serán|va|van) (incluid*|cubiert*|pagad*|reembolsad*|comprendid*)
es: [<det>] <due_thing> <unpaid>
es: (la|el|los|las|nuestra|su) <employer> no (cubre|cubrirá|paga|pagará|reembolsa|reembolsará|asume|asumirá|abona|abonará) …4 (<due_thing>|#)
es: (inscripción|matrícula|tramitación|solicitud|reserva|expediente|visado) [obligatoria] <money>
es: <due_thing> …2 (se descuenta|se descontará|se deduce|se deducirá|se retiene|se retendrá|se descuentan) …2 (de|del) …4 (sueldo*|salario*|nómina*|paga*)
es: (aportación|contribución|participación|parte) …1 <of> …3 #
es: (justificante|recibo|comprobante|resguardo) (de|del) (pago|ingreso|transferencia)
es: <due_thing> [son|es] de pago
# The coarse net, as in French.
es let step: (<exam>|clínica|visado|visados|inscripción|expediente|tramitación|matrícula|selección|permiso de trabajo|pasaporte|billete de avión|contratación)
es: <step> …5 <money>
es: <money> …5 <step>
es: (paga|pagan|pagará|pagarán|pagar|costea|costear|abona|abonar|abonará) [por] [su|sus|el|la|los|las|un|una|tu] [propio|propia] (<step>|billete|viaje|pasaje)
es: gastos [(de|del) …1|administrativos|varios|fijos] <money>
es: (importe|cantidad|total) (a pagar|a abonar|debido) <money>
es: (<due_thing>|ida|vuelta) [de ida] (va|van|corre|corren) (por|de|a) su (cuenta|cargo)
es: (fianza|garantía|depósito) [de #] …4 (devuelt*|devolverá|devuelve|reembols*)
es: reconocimiento de deuda
es: (sueldo|salario|mes) …3 (se debe|debido|pagado|para|se entrega) …1 (a|para|por) [la|el] (agencia|agente|intermediario|oficina)
es: (después del|tras el|previo|contra) (pago|ingreso|abono)
es: <worker> …1 (entrega|entregará|entregan|lleva|llevará|deposita|da) …2 <money>
es: (descontaremos|descontará|descontarán|retendremos|deduciremos) …3 <due_thing> …3 (nómina*|salario*|sueldo*)
es: para (confirmar|reservar|asegurar) [su|la|una] (plaza|puesto|inscripción) <money>

# --- Arabic -----------------------------------------------------------------------------------------------------------
ar: (على|في) (نفقة|حساب|نفقته|حسابه|عاتق|كاهل|ذمة|نفقتها|حسابها) [جميع|كل] <worker>
ar: (على|في) (نفقتك|حسابك|عاتقك|نفقتكم|حسابكم)
ar: (على|في) (نفقته|حسابه|نفقتها|حسابها|نفقتهم|حسابهم) (الخاص|الخاصة)
ar: <pay> <worker> …3 (<fee>|<item>|#)
ar: <worker> …2 (يؤدي|تؤدي|يؤدون|يدفع|تدفع|يدفعون|يتحمل|تتحمل|يتحملون|يسدد|تسدد|يسددون|يتكفل|ملزم باداء|ملزم بدفع|مطالب باداء|مطالب بدفع|مطالبون باداء|مطالبون بدفع|ان يدفع|ان يؤدي|يلتزم باداء|يلتزم بدفع) …3 (<fee>|#)
ar: <worker> (هو|هي|هم) (الذي|التي|الذين|من) <pay> …3 (<fee>|<item>)
ar: (على|يتعين على|يجب على|يتوجب على|ينبغي على|يلزم) <worker> [المقبول|المنتقى|المختار] [ان] (<pay>|تادية) …4 (<fee>|#)
ar: <cost> …5 (على|يتحملها|يتحمله|يؤديها|يؤديه|يدفعها|يدفعه|تؤدى من طرف|يؤدى من طرف|تدفع من طرف|تستخلص من|يسددها|تؤخذ من|تقتطع من|يقتطع من|تخصم من|يخصم من|تحصل من|تستوفى من) [طرف|قبل] [راتب|اجر|اجرة] <worker>
ar: (تقتطع|يقتطع|تخصم|يخصم|تستقطع|يستقطع|اقتطاع|خصم|استقطاع) …4 (<fee>|<item>) …3 (اجر*|راتب*|اجرة|اجور|رواتب)
ar: <cost> …3 (تقتطع|يقتطع|تخصم|يخصم|تستقطع) …2 (من|على) …1 (اجر*|راتب*|اجرة|اجور|رواتب|<worker>)
ar: (يطلب|تطلب|يفرض|تفرض|يستخلص|تستخلص|يستوفى|تستوفى|يحصل|تؤخذ|يؤخذ) …3 (<fee>|#) …2 (من|على) <worker>
ar: (يطلب|تطلب|يفرض|تفرض|يستخلص|تستخلص|يستوفى|تستوفى|تؤخذ|يؤخذ) (من|على) <worker> …3 (<fee>|#)
ar: (رسوم|مصاريف|واجب|واجبات|تكاليف|اتعاب) <item> …2 غير (قابلة|قابل) (للاسترجاع|للاسترداد|للارجاع)
ar: (رسوم|مصاريف|واجب|واجبات|تكاليف|اتعاب|عمولة) <item> [قدرها|قدره|محددة في|تبلغ|يبلغ|هي|هو|بقيمة|بمبلغ] #
ar: (اداء|دفع|تسديد|تحويل|ايداع|ارسال) …1 (رسوم|مصاريف|واجب|واجبات|تكاليف|اتعاب|عمولة|مبلغ|#) …3 (قبل|عند|لدى|مقابل|من اجل|بعد) …2 (توقيع|سفر|تسجيل|تأشيرة|عقد|مقابلة|ملف|توصل|التحاق|مغادرة)
ar: (اداء|دفع) (رسوم|مصاريف|واجب|واجبات|تكاليف|اتعاب|عمولة) <item>
ar: (مقابل|نظير) (#|مبلغ|عمولة|اداء|دفع) …3 (تأشيرة|عقد|ملف|تسجيل|عمل|شغل)
ar: (عمولة|اجرة) الوسيط …3 (على|من|يؤديها|يدفعها|يتحملها) …1 <worker>
ar not: (بدون|دون|لا|بلا) …2 (<fee>|<item>) …1 (=او|=أو|ولا)
ar: <cost> …4 (على|في) (نفقة|حساب|عاتق|كاهل|ذمة) [جميع|كل] <worker>
ar topic: (<fee>|درهم|دراهم|سنتيم|رسوما|مصاريفا)
ar but: غير (التذكرة|التأشيرة|الفيزا|الجواز|مصاريف|ثمن|الفحص|الرسوم|واجب)
ar but: لكن (التذكرة|التأشيرة|الفيزا|مصاريف|ثمن|الفحص|الرسوم|واجب)
# An amount to bring, to send, to hand over.
ar let bring: (خصص|خصصوا|تخصيص|جهز|جهزوا|وفروا|وفر|ادخار|احضار|احضر|احضروا|يحضر|تحضر|يحضرون|جلب|يجلب|تجلب|اجلب|اجلبوا|اصطحاب|حمل|مرفوقا|مرفوقة|مرفوقين|مصحوبا|مصحوبة|مصحوبين|مزودا|مزودة|مزودين|الحضور …4 ومع*|توفير|توفر)
ar let paper: (بطاقة [الوطنية] [للتعريف]|البطاقة الوطنية|صورتين|صور|صورة|جواز [السفر]|جواز السفر|ملف|وثائق|نسخة|شهادة|سيرة ذاتية)
ar: <bring> …7 <money>
ar: <bring> …2 معه* …2 <money>
ar: <paper> [شمسية|شمسيتين|وطنية] [=و] [مبلغ|مع|مع مبلغ] <money>
ar: (ارسل|ارسلوا|حول|حولوا|ادفع|ادفعوا|اد|ادوا|سلم|سلموا|ضع|ضعوا|ارسال|تحويل|ايداع) …1 [مبلغ] <money> …3 (حوالة*|الحوالة|وفاكاش|كاش بلوس|باسم|حساب|ويسترن يونيون|بريد*|عبر|الى)
ar: (ارسل|ارسلوا|حول|حولوا|ادفع|ادفعوا|سلم|سلموا) …1 [مبلغ] <money>
ar: (اداء|دفع|تسديد|تسليم|ايداع) [مبلغ] <money> …1 (ل|الى|لدى|عند|في|ب) …1 (<clinic>|وكالة|مكتب|وسيط|<item>)
ar: (تسبيق|مساهمة|ضمانة|مبلغ|مشاركة|واجب) …2 <money> …3 (يطلب|مطلوب|مطلوبة|عند التسجيل|الزامي|الزامية|تؤدى|يؤدى|تدفع|يدفع)
ar: (يطلب|تطلب|يشترط|تشترط|يجب|يتعين|يلزم) …1 (تسبيق|مساهمة|ضمانة|مبلغ|اداء|دفع|احضار) …2 <money>
ar: (شيك|كمبيالة|سند) …2 (ضمان|ضمانة|على بياض)
# What the examination costs, where nobody says that another pays.
ar: <exam> [الزامي|اجباري|مطلوب|ب] <money>
ar: (ثمن|سعر|تكلفة|كلفة|رسوم|تعريفة|واجب) (<exam>|<item>) …2 <money>
ar: (يكلف|تكلف|يبلغ ثمن|ثمن|قيمة) (<exam>|تاشيرة|ملف) …2 <money>
ar: (<exam>|تاشيرة|تذكرة|ثمن|رسوم|مصاريف) …4 (يؤدى|تؤدى|يدفع|تدفع|تسدد|يسدد) …1 (نقدا|في|لدى|عند|ب|هناك) …1 (<clinic>|وكالة|مكتب|عين المكان)
ar: <clinic> …1 (تستخلص|يستخلص|تتقاضى|يتقاضى|تاخذ|ياخذ|تطلب|يطلب) …2 <money>
ar: (تستخلص|يستخلص|تتقاضى|يتقاضى|تاخذ|ياخذ|تطلب|يطلب) <clinic> …2 <money>
# What the employer advances comes back.
ar: (يرجع|يعيد|يرد|يسدد) <worker> …3 (<fee>|<item>) …2 (الى|ل) <employer>
ar let late: بعد …2 (سنة|سنتين|اشهر|شهر|شهور|نهاية العقد|انتهاء العقد|موسم|العمل)
ar: (تسترجع|يسترجع|تعوض|يعوض|ترجع|تسترد|يسترد|استرجاع|استرداد) …2 (<fee>|<item>) …2 <late>
ar: (<fee>|<item>) …2 (تسترجع|يسترجع|تعوض|يعوض|ترجع|تسترد|يسترد) …1 <late>
# All is free but one thing.
ar: (كل شيء|كل شي|جميع المصاريف|كل المصاريف|الكل) …4 <except> (<due_thing>|<money>)
ar: (اي شيء|اي شي|شيئا|لا شيء|اي مبلغ|اي درهم) …3 <except> (<due_thing>|<money>)
ar: لكن [عليه|عليك] [ان] <pay> …2 (<due_thing>|#)
ar: لكنه …1 <pay> …2 (<due_thing>|#)
ar: (يتوفر|تتوفر|التوفر|يتوفرون|بحوزته|في حوزته|حاملا|حاملين) [<worker>] [على] …1 <money>
ar: (لا|لن) (يتحمل|تتحمل|يؤدي|تؤدي|يدفع|تدفع|يعوض|تعوض|يشمل|تشمل|يغطي|تغطي) <employer> …4 (<due_thing>|#)
ar: <due_thing> [طبي|الطبي] (غير (مشمول*|مشمولة|معوض*|مؤدى|مدفوع*|مجاني*)|ليست مجانية|ليس مجانيا)
ar: (<exam>|تسجيل|تأشيرة|تاشيرة|تكوين) (مؤدى عنه|مؤدى عنها|مؤدى عنهما|بمقابل|بالاداء)
ar: (مساهمة|مشاركة|حصة|نصيب) <worker> …3 #
ar: (وصل|توصيل|ايصال|اثبات) [=ال] (اداء|دفع)
ar: (ارسال|تحويل|ايداع|اداء|دفع) …1 <money> [من اجل|قصد|مقابل] (حجز|تاكيد|ضمان|ملف|تسجيل|تاشيرة|عقد)
ar: (تسجيل|ملف|حجز|طلب) <money>
# The coarse net, as in French.
ar let step: (<exam>|<clinic>|تاشيرة|تأشيرة|تأشيرات|تسجيل|ملف|وساطة|استقدام|توظيف|تذكرة|رخصة العمل|جواز السفر)
ar: <step> …4 <money>
ar: <money> …4 <step>
ar: (يؤدي|تؤدي|يؤدون|يدفع|تدفع|يدفعون|يتحمل|يتحملون|اداء|دفع|ادوا|ادفعوا) [ثمن|مصاريف|رسوم|تكاليف|تكلفة|واجب] (<step>|فحصه|فحصها|فحصهم|تأشيرته|تذكرته|سفره|ملفه)
ar: (مصاريف|رسوم|واجبات|تكاليف) (ادارية|اضافية|اخرى|مختلفة) <money>
ar: (المبلغ|مبلغ) [الواجب|المطلوب] (اداؤه|دفعه|تسديده|المطلوب|الواجب) <money>
ar: (يلتزم|تلتزم|يلتزمون|يتعهد) <worker> …1 (ارجاع|تسديد|رد|اعادة) …2 (<fee>|<item>)
ar: (اجرة|اجر|راتب) [=ال] (شهر|الشهر) (الاول|اول) …1 (وسيط|وكالة|مكتب|سمسار)
ar: (اقرار|اعتراف) …1 دين
ar: (ضمانة|كفالة) …4 (ترجع|تسترجع|ترد|تعاد)
ar: (على|يجب على|يتعين على) <worker> [ان] (شراء|اقتناء|يشتري|يقتني|تحمل|تدبير) …2 (<due_thing>)
ar: (=إلا|=الا) بعد (اداء|الاداء|دفع|الدفع|تسديد)
ar: <due_thing> …2 غير (معوض*|مسترجع*|مسترد*)
ar: (يسلم|تسلم|يعطي|يقدم) [كل] <worker> …1 <money>
ar: (سنخصم|نخصم|سنقتطع|نقتطع|سيخصم|سيقتطع) …2 <due_thing> …2 من …1 (اجر*|اجور*|راتب*|رواتب*)
ar: (تاكيد|حجز|ضمان) (مكان*|مقعد*|منصب*) <money>

# --- Moroccan Arabic, Arabic script -----------------------------------------------------------------------------------
ary: (خاصك|خاصكم|خاصو|خاصها|خاصهم|لازم|لازمك|ضروري|واجب عليك|عليك) [تكون|باش|انك] <you_pay> …3 (<thing>|#)
ary: (غادي|غاد|غا) <you_pay> …3 (<thing>|#)
ary: (غادي|خاصك|خاصكم|غاد) (تخلص|تخلصو|تدفع|تدفعو)
ary: <you_pay> …2 (<thing>|#) [ديال|تاع|د]
ary: <worker> …1 (كيخلص|غيخلص|يخلص|كيخلصو|غيخلصو|خاصو يخلص|خاصهم يخلصو|لي كيخلص|اللي كيخلص|هو اللي كيخلص|هو لي كيخلص) …3 (<thing>|#)
ary: (على|عل) (حسابك|حسابكم|حسابو|ظهرك|جيبك)
ary: (فيزا|دوسي|طيارة|بيي|مصاريف|كونطرا|فيزيت|تحليلات|باسبور|سفر) …2 (عليك|عليكم|على حساب <worker>|على ظهر <worker>|من جيبك|من جيبو)
ary: (من|فـ|ف) جيبك
ary: (كونطرا|كونطرة|عقد|فيزا|بلاصة|خدمة) [كدير|كاتدير|بثمن|ثمنها|ثمنو|غادي|طايحة|كتسوا|تسوا] [ب] # [د] [المليون|مليون|درهم|ريال|الف|آلاف]
ary: (كونطرا|كونطرة|فيزا|بلاصة) (ب|بـ) # 
ary: (كونطرا|كونطرة|فيزا|عقد) ب # د (المليون|مليون|درهم|ريال)
ary: (صيفط|صيفطي|صيفطو|حط|حطي|حول|خلص|خلصي|خلصو|عطي|جيب) …2 (#|فلوس|مليون|تسبيق|عربون) …4 (فيزا|كونطرا|دوسي|بلاصة|سمسار|وسيط|باش|قبل)
ary: (تسبيق|لافانس|عربون) …2 (#|قبل|ديال)
ary topic: (فلوس|مصاريف|ريال|درهم|سنتيم)
ary but: غير (الفيزا|الطيارة|البيي|الباسبور|الدوسي|لافيزيت|التامبر|المصاريف|الفلوس|فيزا|بيي)
ary: (جيب|جيبي|جيبو|تجيب|تجيبي|تجيبو|كتجيب|يجيب|دير|ديرو|هز|هزي) [معاك|معاكم|معاه] …4 <money>
ary: (<exam>|<clinic>|<thing>) (ب|كتسوا|تسوا|كتقام|ثمنها|ثمنو) [شي] <money>
ary: <money> (للطبيب|للكلينيك|لل كلينيك|ديال (<thing>|<exam>|<clinic>)|عليك|عليكم)
ary: <money> (ل|لل) (<clinic>|<exam>)
ary: (صيفط|صيفطي|صيفطو|حول|خلص|خلصي|خلصو|عطي|عطيو|حط) …2 <money> …3 (وفاكاش|كاش بلوس|كاش|حوالة|ماندا|باسم|فالحساب|فيرمون)
ary: (<thing>|<exam>) …2 [غادي|غا|كي] (يتقطع|كيتقطع|تقطع|كتقطع|يتقطعو) …2 من …1 (خلصة|الخلصة|اجرة|شهرية|الشهرية|مانضة)
ary: (كلشي|كل شي|كولشي) …3 (غير|من غير|الا) (<thing>|<exam>|<money>)
ary: [=ما [غادي] <you_pay>] (والو|حتى حاجة|حتى درهم|حتى ريال) (غير|من غير|الا) (<thing>|<exam>|<clinic>|<money>)
ary: (<exam>|<clinic>|<thing>) <paid_there> [تما|تمة|لهيه|عندهم|فالبلاصة] …1 <money>
ary: (<exam>|<thing>) (كيتخلص|كتتخلص) (تما|فالبلاصة|عندهم|فلاكلينيك)
ary: (يحيدو|غيحيدو|كيحيدو|يقطعو|غيقطعو|كيقطعو|ينقصو|كينقصو|غينقصو) …1 [ليك|لك|ليكم] …2 (<thing>|<exam>|<money>) …1 من …1 (خلصة|الخلصة|شهرية|الشهرية|اجرة)
ary: (صيفط|سيفط|صيفطي|سيفطي|صيفطو|سيفطو|ارسل) [ليا|لينا|لي|ليه|ليهم] <money>
ary: (خلص|خلصي|خلصو|دفع|دفعي|دفعو) <money> (ديال|د|تاع|على|فوق)
ary: (وجد|وجدي|وجدو|عندك|دبر) …1 <money> …2 (<exam>|<clinic>|<thing>)
ary: (كيخلص|يخلص|كتخلص|تخلص) (على راسو|راسو|من عندو|من عندك|على راسك) …1 (<exam>|<thing>)
ary: (شهر|الشهر) (الاول|اللول|لول) (كيمشي|غادي|غيمشي|ديال) …1 (سمسار|وسيط|لاجونص|بيرو)
ary: (خلي|خليو|حط|حطو) …1 <money> …3 (<exam>|<clinic>|<thing>)
ary: (شري|شريو|تشري|تشريو|كتشري) (<thing>) [من عندك|من جيبك|على حسابك|براسك]
ary: (كل واحد|كلشي|كل مترشح) (يعطي|كيعطي|يجيب|كيجيب|يخلص|كيخلص) …1 <money>
ary: (نقطعو|غنقطعو|نحيدو|غنحيدو) [ليكم|ليك] …2 (<thing>|<exam>|<money>) من …1 (خلصة|الخلصة|شهرية)

# --- Moroccan Arabic, Latin script ------------------------------------------------------------------------------------
ary-latn: (khassek|khasek|khasskom|khassou|khassha|lazem|lazmek|darouri|wajeb 3lik|3lik) [bach|tkoun] <you_pay> …3 (<thing>|#)
ary-latn: (ghadi|ghad|gha|ghada) <you_pay> …3 (<thing>|#)
ary-latn: (ghadi|khassek|khasskom|ghad) (tkhelles|tkhellsou|tdfe3|tkhellsi)
ary-latn: <you_pay> …2 (<thing>|#)
ary-latn: <worker> …1 (kaykhelles|ghaykhelles|ykhelles|kaykhellsou|li kaykhelles|howa li kaykhelles|khassou ykhelles|ghadi ykhelles) …3 (<thing>|#)
ary-latn: (3la|ala|3l|3el) (7sab|hsab|7ssab|nafa9at|nafa9a|dher|dehr) [dyal|d|l] <worker>
ary-latn: (3la|ala|3el) (7sabek|7sabk|hsabek|7sabkom|hsabkom|7sabou|jibek|dehrek)
ary-latn: (mn|men|f) (jibek|jibk|jibou|jibkom)
ary-latn: <thing> …2 (3lik|3likom|3la (7sab|hsab|dehr) <worker>|3la (7sabek|hsabek)|mn jibek)
ary-latn: [l] (contra|kontra|contrat|kontrat|visa|viza|blassa|lblassa|3a9d) [dayra|kaddir|katswa|taman dyalha|ghadi] (b|be|bi|kaddir|katswa) # [d] [lmlyoun|mlyoun|melyoun|million|dh|dirham|derham|ryal|alf|lmelyoun]
ary-latn: (sifet|sifti|siftou|7ett|7et|khelles|khellsi|3ti|jib|dfe3) …2 (#|flous|mlyoun|avance|tesbi9) …4 (visa|viza|contra|kontra|dossier|blassa|semsar|bach|9bel|lvisa|lcontra)
ary-latn: (tesbi9|lavance|3erboun) …2 (#|9bel|dyal)
ary-latn topic: (flous|masarif|massarif|ryal|dirham|frais)
ary-latn but: ghir (lvisa|visa|viza|lbillet|billet|lpassport|passport|dossier|tayyara|lmasarif|lavisite)
ary-latn: (jib|jibi|jibou|tjib|tjibi|tjibou|katjib|yjib|hez|hezzi|dir) [m3ak|m3akom|m3ah|me3ak] …4 <money>
ary-latn: (<exam>|<clinic>|<thing>) (b|katswa|teswa|taman|tamanha) [chi] <money>
ary-latn: <money> (l (<clinic>|<exam>)|dyal [l|la] (<thing>|<exam>|<clinic>)|3lik|3likom)
ary-latn: (sifet|sifti|siftou|khelles|khellsi|khellsou|3ti|7ett|7et|hett) …2 <money> …3 (wafacash|cash plus|cashplus|mandat|7awala|virement|f l7sab)
ary-latn: (<thing>|<exam>) …2 (ytqte3|ytqta3|kaytqte3|ytqt3|tqte3|yt9te3|yt9ta3) …2 mn …1 (khelsa|lkhelsa|chahriya|lmanda|salaire)
ary-latn: (kolchi|koulchi|kulchi|kol chi) …3 (ghir|mn ghir|illa|ila) (<thing>|<exam>|<money>)
ary-latn: [ma [ghadi] <you_pay>] (walo|walou|wallo|7ta 7aja) (ghir|mn ghir|illa|ila) (<thing>|<exam>|<clinic>|<money>)
ary-latn: (y7eydo|y7iydo|ghay7eydo|kay7eydo|yn9so|kayn9so|y9et3o|kay9et3o) [lik|likom] …2 (<thing>|<exam>|<money>) …1 mn …1 (khelsa|lkhelsa|chahriya|salaire)
ary-latn: (sifet|sifti|siftou|sayfet) [lia|lina|lih] <money>
ary-latn: (khelles|khellsi|khellsou|dfe3) <money> (dyal|d|3la) …1 <what_for>
ary-latn: (tbib|visite|lavisite|visa|viza|billet) (kaytkhelles|kattkhelles|kaykhellso) [temma|tma] …1 <money>
ary-latn: (wejjed|wejdi|wejdou|3endek) …1 <money> …2 <what_for>
ary-latn: (khelli|khelliw|7ett) …1 <money> …3 <what_for>
ary-latn: (chri|chriw|techri|tchri) <thing> [mn 3endek|mn jibek|3la 7sabek|b rasek]
ary-latn: (kol|koul) (wa7ed|wahed) (y3ti|kay3ti|yjib|kayjib|ykhelles|kaykhelles) …1 <money>

# --- German -----------------------------------------------------------------------------------------------------------
de: (<fee>|<exam>|#) …3 zahlbar (vom|von|durch) [den|dem|der|die|jedem] <worker>
de: (<fee>|<exam>) …6 (vom|von|durch) [den|dem|der|die|jedem] <worker> …2 (gezahlt|bezahlt|getragen|übernommen|zahlen|tragen|bezahlen|entrichten|übernehmen)
de: (zu lasten|auf kosten|auf rechnung) [des|der|aller] <worker>
de: auf (eigene|ihre|seine) (kosten|rechnung)
de: <worker> …1 (zahlt|zahlen|bezahlt|bezahlen|trägt|tragen|übernimmt|übernehmen|entrichtet|entrichten|überweist|überweisen) …4 (<fee>|<exam>|#)
de: <worker> …1 (muss|müssen|soll|sollen|hat|haben) …5 (<fee>|<exam>|#) …3 (zahlen|bezahlen|tragen|übernehmen|entrichten|überweisen|mitbringen)
de: (vermittlungsgebühr*|vermittlungsprovision|bearbeitungsgebühr*|anmeldegebühr*|visumgebühr*|visagebühr*|kaution) …3 #
de: (vermittlungsgebühr|bearbeitungsgebühr|anmeldegebühr|visumgebühr) [beträgt|von|in höhe von] #
de: <fee> [wird|werden] (vom|von) [ihrem|dem|ersten] (lohn|gehalt) (abgezogen|einbehalten|verrechnet)
de: <exam> [kostet|kosten] <money>
de: (<fee>|<exam>) …4 (vom|von) …2 (lohn|gehalt|monatslohn) …1 (abgezogen|einbehalten|verrechnet)
de: (bringen sie|mitbringen|mitzubringen|bitte) …4 <money>
de topic: (<fee>|zahlen|bezahlen|kostenlos|übernommen)

# --- Italian ----------------------------------------------------------------------------------------------------------
it: a (carico|spese) (del|della|dei|delle|di ogni) <worker>
it: (<fee>|<exam>) …5 a (carico|spese) (del|della|dei|delle) <worker>
it: a (proprie|tue|sue|loro|vostre) spese
it: <worker> [deve|devono|dovrà|dovranno] (paga|pagano|pagherà|pagheranno|pagare|versa|versano|verserà|versare|sostiene|sostenere|anticipa|anticipare) …4 (<fee>|<exam>|#)
it: (<fee>|<exam>) …4 (pagat*|versat*|sostenut*|da pagare) (dal|dai|dalla|dalle) <worker>
it: (spese|costi|tassa|quota|commissione|diritti) (di|d'|per la|per il|per l') (pratica|pratiche|visto|iscrizione|agenzia|viaggio|segreteria|selezione|reclutamento|registrazione) <money>
it: <exam> [costa] <money>
it: (<fee>|<exam>) …4 (trattenut*|detratt*|scalat*) …2 (salario|stipendio|busta paga|paga)
it: <fee> [sarà|saranno|è|viene] (trattenuto|trattenuta|trattenuti|trattenute|detratto|scalato) (dallo|dal|dalla|dai) (stipendio|salario|busta paga|paga)
it: (portare|porti|presentarsi con|presentarsi muniti di|munirsi di) …5 <money>
it topic: (<fee>|pagare|paga)

# What the law makes every employee contribute is no cost of being recruited.
en safe: <worker> (pay|pays|contribute|contributes) [their] [#] [percent|per cent] [in] (social|pension|unemployment) [insurance|security] (contribution|contributions)
fr safe: mutuelle* [d'entreprise|obligatoire|collective] …2 (payé*|financé*|prise*) …4 par [le|la|les] <worker>
