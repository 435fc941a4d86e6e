# The text says that a candidate or worker pays or bears a cost of being recruited: file, visa, medical examination,
# travel, commission. Written for offers and contracts; a mention asks for a person's eye, no more.
include negation.lex

# --- French -----------------------------------------------------------------------------------------------------------
fr let worker: (candidat|candidats|candidate|candidates|candidatse|postulant*|travailleu*|salarié*|employé|employés|employée|employées|ouvrier*|ouvrière*|stagiaire*|recrue|recrues|intéressé|intéressés|intéressée|intéressées|sélectionnés|retenus|participant*|demandeur* [d'emploi]|saisonnier*|saisonnière*|migrant*|aide ménagère|personne* recrutée*|personne* sélectionnée*|futur* embauché*)
fr let employer: (employeu*|entreprise*|société*|patron*|exploitant*|recruteu*|agence*|anapec|maison d'emploi|donneur d'ordre|client*|établissement*|compagnie|armateur*|sponsor*|nous)
fr let the: (le|la|les|l'|ce|cet|cette|chaque|tout|toute|tous les|toutes les|un|une|dudit|ledit)
fr let of: (du|de la|des|de l'|de|d'un|d'une|de chaque|de tout|de tous les|dudit|desdits) [futur|future|futurs|seul|seuls|dit|dits] <worker>
fr let by: par [<the>] [futur|future|futurs|seul|seuls|dit|dits] <worker>
fr let to: (au|aux|à la|à l'|à chaque|à tout|à tous les|auprès du|auprès des|auprès de l'|auprès de la) [futur|future|futurs] <worker>
fr let fee: (frais|coût|coûts|dépense|dépenses|commission|commissions|honoraires|droits|taxe|taxes|montant|montants|somme|sommes|caution|acompte|acomptes|avance|redevance*|participation|contribution|paiement|paiements|versement*|billet*|visa|visas|prix|facture*|timbre*|débours|tarif|quote-part|forfait)
fr let item: (dossier|dossiers|inscription|recrutement|placement|candidature|réservation|intermédiation|mise en relation|traitement|procédure|procédures|visa|visas|embauche|sélection|courtage|constitution|visite médicale|visites médicales|examen médical|examens médicaux|bilan médical|certificat médical|test*|billet|voyage|vol|transport|déplacement|légalisation*|traduction*|apostille|passeport|permis|titre de séjour|carte de séjour|formation|agence|intermédiaire|convocation|contrat|ouverture|enregistrement|démarches|papiers|documents|casier judiciaire)
fr let pay: (paie|paye|paient|payent|paiera|payera|paieront|payeront|payer|règle|règlent|règlera|réglera|régleront|règleront|régler|verse|versent|versera|verseront|verser|acquitte|acquittent|acquittera|acquitteront|acquitter|supporte|supportent|supportera|supporteront|supporter|assume|assument|assumera|assumeront|assumer|débourse|déboursent|déboursera|débourser|avancent|avancera|avancer|finance|financent|financera|financer|remboursent|remboursera|rembourseront|rembourser|achète|achètent|achètera|achèteront|acheter|dépose|déposent|déposera|déposer|remet|remettent|remettra|remettront|remettre|(prend|prennent|prendra|prendront|prendre) [entièrement|intégralement|personnellement|seul] en charge|(prend|prennent|prendra|prendront|prendre) à (sa|leur) charge|contribue [à|aux]|contribuent [à|aux]|contribuera [à|aux]|participe|participent|participera|participer)
fr let pay_you: (payez|paierez|payerez|réglez|réglerez|règlerez|versez|verserez|acquittez|acquitterez|supportez|supporterez|assumez|assumerez|avancez|avancerez|financez|déboursez|débourserez|achetez|achèterez|déposez|déposerez|prenez en charge|prendrez en charge|participez|participerez)
fr let must: (doit|doivent|devra|devront|devrait|devraient|est tenu de|est tenue de|sont tenus de|sont tenues de|sera tenu de|seront tenus de|est invité à|sont invités à|s'engage à|s'engagent à|s'engagera à|aura à|auront à|accepte de|acceptent de|est obligé de|sont obligés de|est censé|sont censés|est prié de|sont priés de)
fr let chosen: (sélectionné*|retenu*|admis|admise|admises|accepté*|recruté*|embauché*|choisi*|concerné*|marocain*|expatrié*|étranger*|définitif|definitifs)
fr let paid: (payé*|payable*|réglé*|réglable*|versé*|acquitté*|supporté*|assumé*|pris en charge|prise en charge|prises en charge|avancé*|financé*|acheté*|déboursé*|à payer|à régler|à verser|à acquitter|à supporter|à avancer|à financer|à débourser|dû|dus|due|dues|exigible*|à prévoir)
fr let asked: (demandé*|exigé*|réclamé*|facturé*|imputé*|prélevé*|perçu*|retenu*|retenue*|déduit*|réclamé*|encaissé*|collecté*|récupéré*|répercuté*|refacturé*)

fr let cost: (<fee> [(de|d'|du|des|de la|pour|pour la|pour le|de l') <item> [(et|ou) [de|d'|du] <item>]]|<item>)
fr let burden: (à [la] [pleine et entière|entière|seule|propre] charge [exclusive|entière|totale|intégrale|unique|personnelle|financière] <of>|(aux|à) (frais|dépens) [exclusifs|personnels] <of>|à charge (pour|par) [<the>] <worker>|à (votre|ta) [seule|propre|entière] charge|à (vos|tes) [propres] (frais|dépens))
fr: <burden>
fr: <cost> …6 <burden>
fr: <worker> …3 à (ses|leurs) [propres] (frais|dépens)
fr: <worker> …3 (de sa|de leur|de ses|de leurs) (poche|propres deniers|deniers|propre poche)
fr: (de|sur) (votre|vos|ta|tes) (poche|propres deniers|propre poche|deniers)
fr: (frais|coût|coûts|visa|billet|dépenses) …3 (incombe*|revien*|échoi*) <to>
fr: <worker> [<chosen>] [<must>] [lui-même|eux-mêmes|elle-même|seul|seuls|se|s'|en|ensuite|d'abord|préalablement|également|alors] [de|d'] <pay> …4 (<fee>|#)
fr: <worker> [<chosen>] [ne] [se|s'] [<must>] <pay> que …2 (<fee>|<item>|#)
fr: vous [ne] [devez|devrez|aurez à|avez à|êtes tenu de|êtes tenus de|vous] [<pay>|<pay_you>] …4 (<fee>|#) [que]
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
fr safe: (participation|contribution|indemnité|prime) …6 (de|par) …1 <employer>
fr safe: (payé|payés|payée|rémunéré|rémunérés|rémunérée) à la commission
fr safe: (cotisation*|part|quote-part|cnss|amo|cimr|ir|impôt*|prélèvement*|charges sociales|charge sociale) …5 (à la charge <of>|(<paid>|<asked>) …2 (<by>|<to>|sur …2 salaire))
fr safe: (frais|coûts|coût|billet*|visa|visas|visite*|dépenses|commission) …5 (à la charge|aux frais|pris en charge|prise en charge|prises en charge|payé*|réglé*|supporté*|assumé*) [entièrement|exclusivement|intégralement] (de|du|de la|par|des|de l'|d') [le|la|l'|les] <employer> [et] [non|et non|pas|jamais] [celle|à celle|à la charge] [par|<of>] [le|les|la] [<worker>]
fr safe: (frais|coûts|billet|visa|dépenses) …3 (remboursé*|restitué*) …1 <to>
fr safe: <employer> …4 (à|en) (ses|sa|leur|leurs) [propres] (frais|charge)
fr safe: <employer> …3 (rembourse*|restitue*|verse*|paie|paye|paient|règle*|prend en charge|prend à sa charge|supporte*) …6 (<worker>|(frais|billet|visa) [de <item>] <of>)
fr safe: (recrutement|inscription|service|services|placement|procédure|candidature|démarche|dossier|prestations|prestation) …2 (gratuit*|offert*)
fr safe: gratuit* pour [<the>] <worker>
fr safe: (frais|coût) (de|d') <item> =0
fr safe: remboursement …4 <to>

# --- English ----------------------------------------------------------------------------------------------------------
en let worker: (candidate|candidates|applicant|applicants|worker|workers|employee|employees|jobseeker|jobseekers|job seeker|job seekers|recruit|recruits|migrant*|helper|helpers|seafarer|seafarers|domestic worker|trainee|trainees|selected person|selected persons|nurse|nurses|labourer*|laborer*)
en let the: (the|a|an|each|every|all|any|successful|selected|shortlisted|such|hired|foreign|our)
en let fee: (fee|fees|cost|costs|charge|charges|expense|expenses|commission|commissions|deposit|payment|payments|price|ticket|tickets|airfare|visa|amount|sum|money|bond|levy|advance|fare|medical|examination|medicals)
en let item: (recruitment|placement|agency|processing|visa|travel|medical|application|registration|admin|administration|administrative|documentation|document|file|passport|training|service|transport|transportation|flight|ticket|airfare|permit|work permit|interview|enrolment|enrollment|placement|mobilisation|mobilization|deployment|test|x-ray|consultancy|consultation)
en let pay: (pay|pays|paid|paying|bear|bears|cover|covers|settle|settles|meet|meets|shoulder|shoulders|reimburse|reimburses|deposit|deposits|fund|funds|finance|finances|purchase|purchases|buy|buys|arrange and pay|incur|incurs|absorb|remit|remits|transfer|send|advance)
en let must: (must|will have to|shall have to|would have to|shall|will|should|may|need to|needs to|has to|have to|is required to|are required to|will be required to|is expected to|are expected to|will be expected to|is to|are to|agrees to|agree to|undertakes to|would|is asked to|are asked to|is responsible to|is obliged to)
en let by: by [<the>] [<the>] <worker>
en let to: (to|from|against) [<the>] [<the>] <worker>
en: at [<the>] [<the>] <worker> ['s|s] [own|sole|personal] (expense|expenses|cost|costs|charge)
en: at (your|their|his|her|his or her|his/her) own (expense|cost|costs|expenses|charge)
en: at the (expense|cost|charge) of [<the>] [<the>] <worker>
en: at your (expense|cost|charge)
en: (for|on) the account of [<the>] <worker>
en let cost: ([<item> [or|and]] [<item>] <fee> [for [the|a] <item>|of <item>]|<item>)
en let borne: (payable|paid|borne|covered|met|settled|funded|financed|shouldered|to be paid|to be borne|due|reimbursed|refundable|advanced|purchased|bought|charged)
en: (payable|paid|borne|to be paid|to be borne|funded|financed|shouldered|settled|advanced) …1 <by>
en: <cost> …5 <borne> …1 <by>
en let billed: (charged|billed|invoiced|passed on|recovered|collected|deducted|charge|bill|invoice|passed)
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
en let employer: (employer|employers|company|companies|agency|sponsor|client|principal|hiring organisation|firm|us)
en safe: (fee|fees|cost|costs|expenses|charges|ticket|visa|airfare|commission) …5 (paid|payable|borne|covered|met|provided|reimbursed|at the expense|at the cost|funded) …1 (by|of) [the|our] <employer> [and] [not] [by] [the] [<worker>]
en safe: <employer> …3 (pay|pays|bear|bears|cover|covers|meet|meets|reimburse|reimburses|provide|provides|refund|refunds) …8 (<worker>|fee|fees|cost|costs|expenses|ticket|visa|airfare)
en safe: (cost|costs|fee|fees|expenses) …3 (refunded|reimbursed|repaid|returned) …1 to [<the>] <worker>
en safe: (free|free of charge|no cost|at no cost) (for|to) [<the>] <worker>
en safe: (recruitment|placement|service|services|application|registration) …2 (free|free of charge)
en safe: free of (charge|cost|fees)

# --- Spanish ----------------------------------------------------------------------------------------------------------
es let worker: (candidat*|trabajador*|emplead*|aspirante*|postulante*|solicitante*|jornaler*|temporer*|seleccionad*|interesad*|obrer*|operari*|contratad*|inmigrante*|aprendi*)
es let the: (el|la|los|las|cada|todo|un|una|todos los|todas las|dicho|propio|propia)
es let fee: (gasto|gastos|coste|costes|costo|costos|tasa|tasas|comisión|comisiones|honorarios|importe|importes|pago|pagos|billete|billetes|pasaje|pasajes|visado|visados|visa|depósito|fianza|anticipo|precio|cantidad|dinero|tarifa|tarifas|cuota|cuotas)
es let item: (tramitación|trámite|trámites|gestión|contratación|selección|reclutamiento|agencia|inscripción|visado|visados|viaje|transporte|billete|reconocimiento médico|examen médico|examen|pasaporte|expediente|colocación|intermediación|traducción|legalización|documentación|formación|desplazamiento|permiso|matrícula)
es let pay: (paga|pagan|pagará|pagarán|pagar|abona|abonan|abonará|abonarán|abonar|sufraga|sufragan|sufragará|sufragarán|sufragar|asume|asumen|asumirá|asumirán|asumir|costea|costean|costeará|costear|corre con|corren con|correrá con|correrán con|adelanta|adelantará|adelantar|desembolsa|desembolsará|desembolsar|ingresa|ingresará|ingresar|deposita|depositará|depositar|soporta|soportará|soportar|reembolsará|reembolsar|compra|comprará|comprar|se hace cargo de|se hará cargo de|se harán cargo de|se hacen cargo de)
es let cost: (<fee> [(de|del|por|de la) <item> [(o|y) [de] <item>]]|<item>)
es let of: (del|de la|de los|de las|de cada|de|de todo) <worker>
es let by: por [<the>] [<the>] <worker>
es let to: (al|a la|a los|a las|a cada|a) <worker>
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
es let employer: (empresa*|empleador*|empresari*|agencia|patrón|contratante|nosotros|compañía)
es safe: (gasto|gastos|coste|costes|billete|visado|tasas|comisión) …4 (a cargo|por cuenta|a cuenta|a costa|pagado*|pagada*|asumido*|sufragado*|abonado*) …1 (de|del|de la|por) [la|el] <employer> [y] [no|nunca] [de|del|por] [el|los] [<worker>]
es safe: <employer> …3 (paga|pagará|abona|abonará|asume|asumirá|cubre|cubrirá|reembolsa|reembolsará|sufraga|sufragará|corre con|correrá con|se hace cargo de) …6 (<worker>|gastos|billete|visado|tasas|costes)
es safe: (gratuito|gratuita|gratis|sin coste) para [<the>] <worker>
es safe: (cuota|cotización|cotizaciones) …4 (a cargo <of>)

# --- Arabic -----------------------------------------------------------------------------------------------------------
ar let worker: (مترشح*|مرشح*|عامل|عاملة|عمال|عاملين|عاملات|اجير*|اجراء|موظف|موظفة|موظفين|موظفات|مستخدم*|طالب الشغل|طالب العمل|طالبي الشغل|متقدم*|مشارك*|مستفيد*|باحث عن عمل|منتقى|منتقين|مقبول|مقبولين|راغب*|معني|معنية|معنيين|خادمة|خدم|عاملتها|خدامة)
ar let fee: (مصاريف|مصروفات|تكاليف|تكلفة|كلفة|رسوم|رسم|اتعاب|عمولة|نفقات|مبلغ|مبالغ|ثمن|سعر|واجب|واجبات|تسبيق|ضمانة|كفالة مالية|اداءات|مال|نقود|تذكرة|تذاكر|تأشيرة|سمسرة|مصاريفه*|تكاليفه*|رسومه*|نفقة|مقابل مالي|وساطة|فحص|فحوص|فحوصات)
ar let item: (ملف|تسجيل|تاشيرة|تأشيرات|سفر|تذكرة|تذاكر|طيران|فحص|فحص الطبي|فحوص|فحوصات|فحص طبي|استقدام|توظيف|تشغيل|وساطة|وكالة|مكتب|جواز|اقامة|ترجمة|تصديق|تكوين|نقل|عقد|تسجيله*|ملفه*|سفره*|تأشيرته*|معالجة|انتقاء|طلب|دراسة|رخصة)
ar let cost: (<fee> [<item>]|<item>)
ar let pay: (يؤدي|تؤدي|يؤدون|يدفع|تدفع|يدفعون|يتحمل|تتحمل|يتحملون|يسدد|تسدد|يسددون|يتكفل|تتكفل|يتكفلون|يدفعها|يؤديها|يتحملها|يتكلف|يلتزم باداء|يلتزم بدفع|تلتزم باداء|ملزم باداء|ملزم بدفع|ملزمون باداء|مطالب باداء|مطالب بدفع|مطالبون باداء|مطالبون بدفع|يشتري|يقتني|يساهم|يودع|يضع|ينفق|يتوجب عليه دفع|يتوجب عليه اداء|عليه دفع|عليه اداء|اداء|دفع|تسديد|تحمل|سداد)
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
ar let employer: (مشغل*|صاحب العمل|رب العمل|شركة|مؤسسة|مقاولة|كفيل|وكالة|مكتب|مكتب الاستقدام|جهة المشغلة|الجهة المشغلة)
ar safe: (<fee>|<item>) …4 (على|في|يتحملها|يتحمله|يؤديها|يدفعها|من طرف|من قبل) [نفقة|حساب|عاتق|طرف] <employer> [لا|وليس|وليست] [على] [العامل|المترشح]
ar safe: (يتحمل|تتحمل|يؤدي|تؤدي|يدفع|تدفع|يتكفل|تتكفل|يلتزم) <employer> …6 (<fee>|<item>|<worker>)
ar safe: <employer> …3 <pay> …4 (<fee>|<item>|<worker>)
ar safe: <employer> (هو|هي) …1 (يتحمل|تتحمل|يؤدي|تؤدي|يدفع|تدفع) …4 (<fee>|<item>|<worker>)
ar safe: (مجانا|مجاني|مجانية|بالمجان) [بالنسبة|على|لفائدة] [ل] [<worker>]
ar safe: (تؤدى|تدفع|ترجع|تعاد|تسترجع|يعوض) …2 (الى|ل) <worker>
ar safe: (يعوض|تعوض|تعويض|استرجاع|ارجاع) <worker> …4 <fee>

# --- Moroccan Arabic, Arabic script -----------------------------------------------------------------------------------
ary let you_pay: (تخلص|كتخلص|غتخلص|تخلصي|تخلصو|كتخلصو|غتخلصو|يخلص|كيخلص|غيخلص|يخلصو|كيخلصو|غيخلصو|تدفع|كتدفع|غتدفع|تدفعو|يدفع|كيدفع|تحط|تحطو|كتحط|تعطي|كتعطي|غتعطي|تعطيو|تصيفط|كتصيفط|تجيب)
ary let thing: (فلوس|دوسي|لوراق|اوراق|كواغط|فيزا|بيي|طيارة|بياص|كونطرا|كونطرة|عقد|باسبور|لاكارط|فيزيت|طبيب|لافيزيت|تحليلات|تحاليل|سفر|خدمة|بلاصة|كوميسيون|مصاريف|رسوم|سمسار|سمسرة|تسبيق|لافانس|عربون|ترجمة|تامبر|واجب|مليون|درهم|ريال|ورقة|ملف)
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
ary safe: (الباطرون|الشركة|لاسوسيتي|مول الشي|المعلم|باطرون|المشغل) …2 (كيخلص|غادي يخلص|كيتكلف|خالص|غيخلص|كتخلص|غادي تخلص) …5 <thing>
ary safe: (كلشي|كل شي|كولشي) (فابور|على حساب (الباطرون|الشركة|المشغل|باطرون))
ary safe: فابور
ary safe: (باش|غادي|ملي|فاش) تخلص (مزيان|الشهرية|فآخر الشهر)
ary safe: تخلص …2 (اجرة|اجرتك|شهريتك|خلصتك)

# --- Moroccan Arabic, Latin script ------------------------------------------------------------------------------------
ary-latn let you_pay: (tkhelles|tkhellsi|tkhellsou|katkhelles|katkhellsi|katkhellsou|ghatkhelles|ghatkhellsi|taykhelles|kaykhelles|ykhelles|ykhellsou|kaykhellsou|ghaykhelles|tdfe3|tdef3|tdfa3|katdfe3|ghatdfe3|tdf3|t3ti|t3tiw|tsifet|tsayfet|tjib)
ary-latn let thing: (flous|floss|dossier|doussi|doussier|wra9|lwra9|kwaghet|visa|viza|billet|billi|biyi|tayyara|tiyara|contra|kontra|contrat|kontrat|3a9d|passport|passeport|basbor|paspor|visite|lavisite|tbib|ta7alil|ta7lila|safar|sfer|blassa|commission|masarif|massarif|rossoum|semsar|semsara|tesbi9|avance|lavance|3erboun|tarjama|tambre|timbre|melyoun|lmlyoun|million|dirham|derham|ryal|rial|frais|dh|khdma|khedma)
ary-latn let worker: (motarachi7|lmotarachi7|moutarachi7|mourachi7|lmourachi7|morachah|candidat|lcandidat|khddam|lkhddam|3amel|l3amel|l3amil|salarie|lmotarachi7in|ajir|khddama|lkhddama|lmocha9)
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
ary-latn safe: (lbatron|batron|patron|lpatron|charika|lcharika|societe|la societe|employeur) …2 (kaykhelles|ghadi ykhelles|kaytkellef|ghaykhelles|katkhelles|ghadi tkhelles|khaless) …5 <thing>
ary-latn safe: (kolchi|koulchi|kulchi) (fabor|3la 7sab (lbatron|charika|patron))
ary-latn safe: fabor
