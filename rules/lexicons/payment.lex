# Who pays whom for what: the words that the lexicons on payment share, and what nobody may take for a demand: what the
# employer pays, what is free, what the worker is given back, contributions that the law lays on wages.

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
fr let money: (# (dh|dhs|mad|dirham|dirhams|eur|euro|euros|usd|dollar|dollars|riyal|riyals|centimes|$)|(dh|mad|eur|euro|euros|usd|dollars|$) #|(cent|cents|mille|dix|vingt|trente|quarante|cinquante|soixante|quatre|deux|trois|cinq|six|sept|huit|neuf) (dirhams|dh|euros|dollars))
fr let exam: (visite|visites|consultation|consultations|(visite|visites|examen|examens|bilan|contrôle|test|tests|certificat|certificats|consultation|consultations|analyses) [de santé] (médical|médicaux|médicale|médicales|sanguin|sanguins|sanguines)|aptitude médicale|prise de sang|analyses|radiographie|radio des poumons|vaccin*)
fr let clinic: (clinique*|médecin*|docteur|centre médical|centre de santé|cabinet médical|laboratoire|hôpital|infirmerie|secrétariat)
fr let det: (le|la|les|l'|un|une|des|du|de la|de l'|votre|vos|son|sa|ses|leur|leurs|ce|cet|cette|chaque|tout|toute)
fr let errand: (dossier|inscription|placement|candidature|réservation|intermédiation|mise en relation|traitement|traitement du dossier|recrutement|visa|visas|visa de travail|embauche|clinique|médecin|<exam>|contrat de travail|passeport|timbre*|billet*)
fr let due_thing: (<fee>|<item>|<exam>)
fr let except: (sauf|hormis|excepté|exceptée|exceptés|à l'exception (de|du|des|d')|exception faite (de|du|des)|à part|mis à part|en dehors (de|du|des)|mais pas|excepte)
fr let only: (seulement|uniquement|simplement|juste|que|qu'|seul|seule|seules|seuls)
fr safe: <employer> [qui] [s'engage à|accepte de|se charge de|doit|devra|lui-même|elle-même] …1 (paie|paye|paient|payent|paiera|payera|paieront|règle|règlent|réglera|prend en charge|prend à sa charge|prendra en charge|prendra à sa charge|supporte|assume|finance|offre|avance|verse|rembourse|remboursera|versera) …6 <due_thing> [<money>] [(par|pour|de) [<det>] (<due_thing>|personne|candidat|salarié)]
fr safe: <due_thing> …4 [<money>] …3 (payé*|réglé*|versé*|pris en charge|prise en charge|prises en charge|supporté*|assumé*|financé*|offert*|remboursé*|avancé*) …2 (par|de|du) …1 <employer>
fr safe: <due_thing> …4 [<money>] …2 (à la charge|aux frais|pour le compte) (de|du|de la|de l'|des) <employer>
fr safe: (prime|primes|indemnité*|allocation*|salaire*|rémunération|bonus|gratification|paie|gain*|revenu*) …2 <money> [brut|net] …6 <due_thing>
fr safe: (prévoir|prévoyez|prévoit) …2 (salaire*|rémunération|prime*|indemnité*|revenu*) …2 <money>
fr safe: (mutuelle|cotisation*|cnss|amo|sécurité sociale|retraite|assurance maladie) …4 <money>
fr safe: (l'|le|la|les|notre|cet) <employer> …6 et (paie|paiera|règle|finance|prend en charge|prendra en charge) …5 <due_thing>
fr safe: frais (de|d') (repas|panier|déplacement|bouche|mission|transport) …4 [<money>]
fr safe: <employer> [qui] …1 (verse|versera|accorde|accordera|consent|donne|donnera|remet|remettra|fournit|fournira|alloue) …4 [<due_thing>] [et|ainsi que|avec|plus] <money> [<money>] [sur] [le|les] [premier|premiers] [salaire*]
fr safe: <employer> [qui] …1 (donne|donnera|remet|remettra|fournit|fournira) …4 <due_thing> [et|ainsi que|avec|plus] <money>
# A list, which commas cut into clauses: each of its words is named.
fr let listed: [le|la|les|l'|son|sa|ses|leur|leurs|un|une] (frais|coût|coûts|visa|visas|billet|billets|visite|visites|voyage|taxe|taxes|redevance|commission|honoraires|permis|timbre|titre|examen|examens|trajet|transport|assurance) [de|d'|du] [dossier|agence|recrutement|placement|avion|travail|séjour|médicale|médical|médicales|médicaux|voyage|inscription|aller|retour|visa] [#]
fr safe: <listed> [(par|pour) (recrutement|personne|candidat|salarié|dossier)] [et] <listed> [et] [<listed>] [et] [<listed>] (est|sont|sera|seront) [intégralement|entièrement|exclusivement|tous|toutes|toujours] (à la charge|aux frais|pris en charge|prises en charge|payé*|supporté*|réglé*|assumé*) [exclusive|entière] [de|du|par|des|de la] [la|l'|le] <employer>
fr safe: <employer> [qui] …1 (paie|paye|paiera|paient|prend en charge|prendra en charge|prend à sa charge|règle|supporte|assume) <listed> [et] <listed> [et] [<listed>] [et] [<listed>]
# The price, and then who pays it.
fr safe: (<due_thing>) …3 [coûte*] <money> [et|mais|et c'est|c'est|que] [l'|le|la|notre|votre] <employer> [qui] [le|la|les|l'] (paie|paye|paient|paiera|règle|réglera|prend en charge|prend à sa charge|supporte|assume|rembourse)

# --- English ----------------------------------------------------------------------------------------------------------
en let worker: (candidate|candidates|applicant|applicants|worker|workers|employee|employees|jobseeker|jobseekers|job seeker|job seekers|recruit|recruits|migrant*|helper|helpers|seafarer|seafarers|domestic worker|trainee|trainees|selected person|selected persons|nurse|nurses|labourer*|laborer*)
en let the: (the|a|an|each|every|all|any|successful|selected|shortlisted|such|hired|foreign|our)
en let fee: (fee|fees|cost|costs|charge|charges|expense|expenses|commission|commissions|deposit|payment|payments|price|ticket|tickets|airfare|visa|amount|sum|money|bond|levy|advance|fare|medical|examination|medicals)
en let item: (recruitment|placement|agency|processing|visa|travel|medical|application|registration|admin|administration|administrative|documentation|document|file|passport|training|service|transport|transportation|flight|ticket|airfare|permit|work permit|interview|enrolment|enrollment|placement|mobilisation|mobilization|deployment|test|x-ray|consultancy|consultation)
en let pay: (pay|pays|paid|paying|bear|bears|cover|covers|settle|settles|meet|meets|shoulder|shoulders|reimburse|reimburses|deposit|deposits|fund|funds|finance|finances|purchase|purchases|buy|buys|arrange and pay|incur|incurs|absorb|remit|remits|transfer|send|advance)
en let must: (must|will have to|shall have to|would have to|shall|will|should|may|need to|needs to|has to|have to|is required to|are required to|will be required to|is expected to|are expected to|will be expected to|is to|are to|agrees to|agree to|undertakes to|would|is asked to|are asked to|is responsible to|is obliged to)
en let by: by [<the>] [<the>] <worker>
en let to: (to|from|against) [<the>] [<the>] <worker>
en let cost: ([<item> [or|and]] [<item>] <fee> [for [the|a] <item>|of <item>]|<item>)
en let borne: (payable|paid|borne|covered|met|settled|funded|financed|shouldered|to be paid|to be borne|due|reimbursed|refundable|advanced|purchased|bought|charged)
en let billed: (charged|billed|invoiced|passed on|recovered|collected|deducted|charge|bill|invoice|passed)
en let employer: (employer|shipowner*|shipping company|ship owner|employers|company|companies|agency|sponsor|client|principal|hiring organisation|firm|us)
en safe: (fee|fees|cost|costs|expenses|charges|ticket|visa|airfare|commission) …5 (paid|payable|borne|covered|met|provided|reimbursed|at the expense|at the cost|funded) …1 (by|of) [the|our] <employer> [and] [not] [by] [the] [<worker>]
en safe: <employer> …3 (pay|pays|bear|bears|cover|covers|meet|meets|reimburse|reimburses|provide|provides|refund|refunds) …8 (<worker>|fee|fees|cost|costs|expenses|ticket|visa|airfare)
en safe: (cost|costs|fee|fees|expenses) …3 (refunded|reimbursed|repaid|returned) …1 to [<the>] <worker>
en safe: (free|free of charge|no cost|at no cost) (for|to) [<the>] <worker>
en safe: (recruitment|placement|service|services|application|registration) …2 (free|free of charge)
en safe: free of (charge|cost|fees)
en let money: (# (dh|dhs|mad|dirham|dirhams|eur|euro|euros|usd|dollar|dollars|gbp|pounds|riyal|riyals|sar|aed|qar|$)|(mad|eur|usd|gbp|sar|aed|qar|dh|$|euro|euros) #|(hundred|thousand) (dirhams|euros|dollars))
en let exam: (medical|medicals|(medical|health|blood|fitness) (examination|exam|test|tests|check|checkup|check-up|certificate|screening)|x-ray|vaccination*)
en let clinic: (clinic*|doctor*|medical centre|medical center|hospital|laboratory|lab|physician)
en let det: (the|a|an|your|his|her|their|our|my|each|any|this|that|for|of)
en let due_thing: (<fee>|<item>|<exam>)
en let except: (except [for]|excepting|excluding|save for|other than|apart from|aside from|with the exception of|but not|barring)
en let only: (only|just|solely|merely)
en let dear: (free|free of charge|paid|covered|included|provided)
en safe: <employer> [will|shall|must|undertakes to|agrees to|always] …1 (pay|pays|bear|bears|cover|covers|meet|meets|reimburse|reimburses|provide|provides|refund|refunds|settles|advances) …5 <due_thing> [<money>]
en safe: <due_thing> …3 [<money>] …3 (paid|payable|borne|covered|met|provided|reimbursed|refunded|settled|at the expense|at the cost) …1 (by|of) [the|our|your] <employer>
en safe: (wage|wages|salary|bonus|allowance|pay|premium|remuneration) …2 <money> …5 <due_thing>
en safe: <worker> …2 (tax|taxes|income tax|social security|contributions)
en safe: (the|our|your|this) <employer> …6 and (pays|covers|bears|meets|reimburses) …5 <due_thing>
en safe: <due_thing> …3 <money> [and|but|which|that] [the|our|your] <employer> [will] (pays|pay|covers|cover|bears|bear|settles|meets) [it|them|for it|this]

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
es let employer: (empresa*|naviera*|armador*|empleador*|empresari*|agencia|patrón|contratante|nosotros|compañía)
es safe: (gasto|gastos|coste|costes|billete|visado|tasas|comisión) …4 (a cargo|por cuenta|a cuenta|a costa|pagado*|pagada*|asumido*|sufragado*|abonado*) …1 (de|del|de la|por) [la|el] <employer> [y] [no|nunca] [de|del|por] [el|los] [<worker>]
es safe: <employer> …3 (paga|pagará|abona|abonará|asume|asumirá|cubre|cubrirá|reembolsa|reembolsará|sufraga|sufragará|corre con|correrá con|se hace cargo de) …6 (<worker>|gastos|billete|visado|tasas|costes)
es safe: (gratuito|gratuita|gratis|sin coste) para [<the>] <worker>
es safe: (cuota|cotización|cotizaciones) …4 (a cargo <of>)
es let money: (# (euro|euros|eur|dirham|dirhams|dh|dhs|mad|dólares|usd|$)|(eur|mad|usd|$|euros|dh) #|(cien|cientos|mil|diez|veinte|treinta|cuarenta|cincuenta|noventa) (euros|dirhams|dólares))
es let exam: ((reconocimiento|examen|exámenes|chequeo|certificado|control|prueba|pruebas|revisión) (médico|médicos|médica|médicas)|análisis [de sangre]|radiografía|vacuna*)
es let clinic: (clínica*|médico|médica|centro médico|hospital|laboratorio|consultorio)
es let det: (el|la|los|las|un|una|unos|unas|del|de la|su|sus|tu|tus|este|esta|cada)
es let due_thing: (<fee>|<item>|<exam>)
es let except: (salvo|excepto|exceptuando|a excepción (de|del)|con excepción (de|del)|aparte (de|del)|menos|quitando)
es let only: (solo|sólo|solamente|únicamente)
es safe: <employer> [se compromete a|deberá] …1 (paga|pagará|pagan|abona|abonará|asume|asumirá|cubre|cubrirá|reembolsa|reembolsará|sufraga|sufragará|corre con|correrá con|se hace cargo de|adelanta|adelantará) …6 <due_thing> [<money>]
es safe: <due_thing> …4 [<money>] …3 (pagado*|pagada*|abonad*|sufragad*|asumid*|cubiert*|reembolsad*) …1 por …1 <employer>
es safe: <due_thing> …3 [cuesta|vale|es de|de] [<money>] …2 (lo|la|los|las) (paga|pagará|abona|asume|cubre|sufraga|costea) …1 <employer>
es safe: (salario|sueldo|nómina|prima|plus|jornal|retribución) …2 <money> …6 <due_thing>
es safe: (la|el|nuestra|esta) <employer> …6 y (paga|cubre|abona|asume|costea) …5 <due_thing>
es safe: <due_thing> …3 <money> [y|pero|que] [la|el|nuestra] <employer> [lo|la|los|las] (paga|pagará|cubre|abona|asume|costea)

# --- Arabic -----------------------------------------------------------------------------------------------------------
ar let worker: (مترشح*|مرشح*|عامل|عاملة|عمال|عاملين|عاملات|اجير*|اجراء|موظف|موظفة|موظفين|موظفات|مستخدم*|طالب الشغل|طالب العمل|طالبي الشغل|متقدم*|مشارك*|مستفيد*|باحث عن عمل|منتقى|منتقين|مقبول|مقبولين|راغب*|معني|معنية|معنيين|خادمة|خدم|عاملتها|خدامة)
ar let fee: (مصاريف|مصروفات|تكاليف|تكلفة|كلفة|رسوم|رسم|اتعاب|عمولة|نفقات|مبلغ|مبالغ|ثمن|سعر|واجب|واجبات|تسبيق|ضمانة|كفالة مالية|اداءات|مال|نقود|تذكرة|تذاكر|تأشيرة|سمسرة|مصاريفه*|تكاليفه*|رسومه*|نفقة|مقابل مالي|وساطة|فحص|فحوص|فحوصات)
ar let item: (ملف|تسجيل|تاشيرة|تأشيرات|سفر|تذكرة|تذاكر|طيران|فحص|فحص الطبي|فحوص|فحوصات|فحص طبي|استقدام|توظيف|تشغيل|وساطة|وكالة|مكتب|جواز|اقامة|ترجمة|تصديق|تكوين|نقل|عقد|تسجيله*|ملفه*|سفره*|تأشيرته*|معالجة|انتقاء|طلب|دراسة|رخصة)
ar let cost: (<fee> [<item>]|<item>)
ar let pay: (يؤدي|تؤدي|يؤدون|يدفع|تدفع|يدفعون|يتحمل|تتحمل|يتحملون|يسدد|تسدد|يسددون|يتكفل|تتكفل|يتكفلون|يدفعها|يؤديها|يتحملها|يتكلف|يلتزم باداء|يلتزم بدفع|تلتزم باداء|ملزم باداء|ملزم بدفع|ملزمون باداء|مطالب باداء|مطالب بدفع|مطالبون باداء|مطالبون بدفع|يشتري|يقتني|يساهم|يودع|يضع|ينفق|يتوجب عليه دفع|يتوجب عليه اداء|عليه دفع|عليه اداء|اداء|دفع|تسديد|تحمل|سداد)
ar let employer: (مشغل*|صاحب العمل|رب العمل|شركة|مؤسسة|مقاولة|كفيل|وكالة|مكتب|مكتب الاستقدام|جهة المشغلة|الجهة المشغلة)
ar safe: (<fee>|<item>) …4 (على|في|يتحملها|يتحمله|يؤديها|يدفعها|من طرف|من قبل) [نفقة|حساب|عاتق|طرف] <employer> [لا|وليس|وليست] [على] [العامل|المترشح]
ar safe: (يتحمل|تتحمل|يؤدي|تؤدي|يدفع|تدفع|يتكفل|تتكفل|يلتزم) <employer> …6 (<fee>|<item>|<worker>)
ar safe: <employer> …3 <pay> …4 (<fee>|<item>|<worker>)
ar safe: <employer> (هو|هي) …1 (يتحمل|تتحمل|يؤدي|تؤدي|يدفع|تدفع) …4 (<fee>|<item>|<worker>)
ar safe: (مجانا|مجاني|مجانية|بالمجان) [بالنسبة|على|لفائدة] [ل] [<worker>]
ar safe: (تؤدى|تدفع|ترجع|تعاد|تسترجع|يعوض) …2 (الى|ل) <worker>
ar safe: (يعوض|تعوض|تعويض|استرجاع|ارجاع) <worker> …4 <fee>
ar let money: (# (درهم|دراهم|درهما|ريال|اورو|يورو|دولار|سنتيم|dh|dhs|mad|eur|usd|$|euro|euros)|(=مائة|مئة|تسعمائة|تسعمئة|خمسمائة|خمسمئة|=ألف|آلاف|الفي|مائتي|ثلاثمائة|اربعمائة|ستمائة|سبعمائة|ثمانمائة) (درهم|دراهم|اورو|يورو|دولار))
ar let exam: (فحص [ال] طبي|الفحص الطبي|فحص طبي|الفحوصات الطبية|فحوصات طبية|الفحوص الطبية|الكشف الطبي|كشف طبي|الزيارة الطبية|زيارة طبية|التحاليل [الطبية]|تحاليل طبية|الشهادة الطبية|شهادة طبية)
ar let clinic: (مصحة|مصحات|عيادة|طبيب|مستشفى|مختبر|مركز طبي|المركز الطبي|المركز الصحي)
ar let due_thing: (<fee>|<item>|<exam>)
ar let except: (=إلا|=الا|ما عدا|=عدا|ماعدا|باستثناء|=سوى|فيما عدا|دون|من غير)
ar let only: (فقط|=إلا|=الا|=سوى)
ar safe: <employer> (يؤدي|تؤدي|يدفع|تدفع|يتحمل|تتحمل|يتكفل|تتكفل|يسدد) …4 <due_thing> [<money>]
ar safe: (يتحمل|تتحمل|يؤدي|تؤدي|يدفع|تدفع|يسدد|تسدد|يتكفل|تتكفل) <employer> …6 <due_thing> [هو|هي|وقدره|وقدرها] [<money>]
ar safe: <due_thing> …2 [هو|وقدره|وقدرها|بمبلغ|قدره] [<money>] …2 (يؤديه|يؤديها|يتحمله|يتحملها|يدفعه|يدفعها|تؤديه|تؤديها|تتحمله|تتحملها|تدفعه|تدفعها|على نفقة|على عاتق|على حساب|من طرف|من قبل) <employer>
ar safe: (اجر|اجرة|راتب|منحة|تعويض|مكافاة|علاوة) …2 <money> …5 <due_thing>
ar safe: (يرجع|ترجع|يعيد|تعيد|يرد|ترد|يعوض|تعوض) <employer> …4 <due_thing> …2 (الى|ل) <worker>
ar safe: <due_thing> …2 <money> (يؤديه|يؤديها|يتحمله|يتحملها|يدفعه|يدفعها|تؤديه|تؤديها|تتحمله|تتحملها) <employer>

# --- Moroccan Arabic, Arabic script -----------------------------------------------------------------------------------
ary let you_pay: (تخلص|كتخلص|غتخلص|تخلصي|تخلصو|كتخلصو|غتخلصو|يخلص|كيخلص|غيخلص|يخلصو|كيخلصو|غيخلصو|تدفع|كتدفع|غتدفع|تدفعو|يدفع|كيدفع|تحط|تحطو|كتحط|تعطي|كتعطي|غتعطي|تعطيو|تصيفط|كتصيفط|تجيب)
ary let thing: (فلوس|دوسي|لوراق|اوراق|كواغط|فيزا|بيي|طيارة|بياص|كونطرا|كونطرة|عقد|باسبور|لاكارط|فيزيت|طبيب|لافيزيت|تحليلات|تحاليل|سفر|خدمة|بلاصة|كوميسيون|مصاريف|رسوم|سمسار|سمسرة|تسبيق|لافانس|عربون|ترجمة|تامبر|واجب|مليون|درهم|ريال|ورقة|ملف)
ary safe: (الباطرون|الشركة|لاسوسيتي|مول الشي|المعلم|باطرون|المشغل) …2 (كيخلص|غادي يخلص|كيتكلف|خالص|غيخلص|كتخلص|غادي تخلص) …5 <thing>
ary safe: (كلشي|كل شي|كولشي) (فابور|على حساب (الباطرون|الشركة|المشغل|باطرون))
ary safe: فابور
ary safe: (باش|غادي|ملي|فاش) تخلص (مزيان|الشهرية|فآخر الشهر)
ary safe: تخلص …2 (اجرة|اجرتك|شهريتك|خلصتك)
ary let exam: (فيزيت|لافيزيت|الفيزيت|الفيزيطة|فيزيطة|طبيب|الطبيب|تحليلات|تحاليل|راديو|الراديو)
ary let clinic: (كلينيك|لاكلينيك|طبيب|سبيطار|لابو|لابوراتوار)
ary safe: (الباطرون|الشركة|لاسوسيتي|مول الشي|مول الخدمة|المعلم|باطرون|المشغل) …2 (كيخلص|غادي يخلص|كيتكلف|خالص|غيخلص|كتخلص|غادي تخلص) …4 (<thing>|<exam>) [ب] <money>
ary safe: [غادي|غا] <you_pay> …1 <money> (فالشهر|فشهر|فالسيمانة|فالنهار|فنهار|للشهر|فالساعة|كل شهر|كل نهار|شهريا)
ary let paid_there: (كيتخلص|كتخلص|كتتخلص|كيتخلصو|كيخلصو)
ary safe: (<thing>|<exam>) [ب|كتسوا|ثمنها] <money> [=و] (الباطرون|باطرون|الشركة|شركة|المشغل|مول الشي|المعلم) [هو|هي] [اللي|لي] (كيخلصها|كيخلصو|كيخلص|كتخلصها|كتخلصو|غادي يخلصها|غيخلصها)

# --- Moroccan Arabic, Latin script ------------------------------------------------------------------------------------
ary-latn let you_pay: (tkhelles|tkhellsi|tkhellsou|katkhelles|katkhellsi|katkhellsou|ghatkhelles|ghatkhellsi|taykhelles|kaykhelles|ykhelles|ykhellsou|kaykhellsou|ghaykhelles|tdfe3|tdef3|tdfa3|katdfe3|ghatdfe3|tdf3|t3ti|t3tiw|tsifet|tsayfet|tjib)
ary-latn let thing: (flous|floss|dossier|doussi|doussier|wra9|lwra9|kwaghet|visa|viza|billet|billi|biyi|tayyara|tiyara|contra|kontra|contrat|kontrat|3a9d|passport|passeport|basbor|paspor|visite|lavisite|tbib|ta7alil|ta7lila|safar|sfer|blassa|commission|masarif|massarif|rossoum|semsar|semsara|tesbi9|avance|lavance|3erboun|tarjama|tambre|timbre|melyoun|lmlyoun|million|dirham|derham|ryal|rial|frais|dh|khdma|khedma)
ary-latn let worker: (motarachi7|lmotarachi7|moutarachi7|mourachi7|lmourachi7|morachah|candidat|lcandidat|khddam|lkhddam|3amel|l3amel|l3amil|salarie|lmotarachi7in|ajir|khddama|lkhddama|lmocha9)
ary-latn safe: (lbatron|batron|patron|lpatron|charika|lcharika|societe|la societe|employeur) …2 (kaykhelles|ghadi ykhelles|kaytkellef|ghaykhelles|katkhelles|ghadi tkhelles|khaless) …5 <thing>
ary-latn safe: (kolchi|koulchi|kulchi) (fabor|3la 7sab (lbatron|charika|patron))
ary-latn safe: fabor
ary-latn let money: # (dh|dhs|mad|dirham|derham|dirhams|euro|euros|eur|ryal|rial|usd|dollar|dolar)
ary-latn let exam: (visite|lavisite|vizite|tbib|ta7alil|ta7lila|t7alil|radio|fisite)
ary-latn let clinic: (clinique|laclinique|tbib|sbitar|labo)
ary-latn safe: (lbatron|batron|patron|lpatron|charika|lcharika|societe|la societe|employeur) …2 (kaykhelles|ghadi ykhelles|kaytkellef|ghaykhelles|katkhelles|ghadi tkhelles|khaless) …4 (<thing>|<exam>) [b] <money>
ary-latn safe: [ghadi|gha] <you_pay> …1 <money> (f|fi|kol|f l) (chhar|chhr|lchhar|simana|nhar|lnhar|sa3a|ssa3a)
ary-latn let what_for: (<thing>|<exam>|<clinic>|tsjil|tesjil|inscription|blassa|rendez vous)
ary-latn safe: (<thing>|<exam>) [b|katswa] <money> [w|o|u|ou] (lbatron|batron|patron|lpatron|charika|lcharika|societe) [howa|hiya] [li] (kaykhellesha|kaykhellsou|kaykhelles|katkhellesha|ghaykhellesha|ghadi ykhellesha)

# --- German -----------------------------------------------------------------------------------------------------------
de let worker: (bewerber*|kandidat*|arbeitnehmer*|mitarbeiter*|beschäftigte*|arbeiter*|teilnehmer*|interessent*|pflegekr*)
de let employer: (arbeitgeber*|firma|unternehmen|betrieb|agentur|vermittler*|vermittlung|wir)
de let fee: (gebühr*|kosten|vermittlungsgebühr*|vermittlungskosten|vermittlungsprovision|bearbeitungsgebühr*|anmeldegebühr*|visumgebühr*|visagebühr*|visumkosten|visakosten|visum|reisekosten|flugkosten|flugticket*|fahrtkosten|kaution|provision|untersuchungskosten|anreise)
de let exam: ([ärztliche|medizinische|ärztlichen|medizinischen] (untersuchung|untersuchungen|gesundheitsprüfung))
de let money: (# (euro|eur|dirham|dirhams|mad|dh|dollar|usd)|(eur|mad|usd) #)
de safe: <employer> …1 (zahlt|zahlen|bezahlt|trägt|tragen|übernimmt|übernehmen|erstattet|erstatten) …5 (<fee>|<exam>)
de safe: (<fee>|<exam>) …4 (vom|von der|durch den|durch die|des|der|von dem) <employer> [gezahlt|bezahlt|getragen|übernommen|erstattet]
de safe: (gebührenfrei|kostenfrei|kostenlos|unentgeltlich) [für] [die|den|alle] [<worker>]

# --- Italian ----------------------------------------------------------------------------------------------------------
it let worker: (candidato|candidata|candidati|candidate|lavoratore|lavoratori|lavoratrice|lavoratrici|dipendent*|operai*|richiedent*|interessat*)
it let employer: (datore di lavoro|azienda|impresa|agenzia|società|ditta)
it let fee: (spesa|spese|costo|costi|commissione|commissioni|tassa|tasse|visto|visti|biglietto|biglietti|cauzione|contributo|importo|quota|somma|viaggio)
it let exam: ((visita|visite|esame|esami|certificato) (medica|mediche|medico|medici))
it let money: (# (euro|eur|dirham|dirhams|mad|dh|dollari|usd)|(eur|mad|usd) #)
it safe: <employer> …1 (paga|pagherà|sostiene|copre|rimborsa|rimborserà|anticipa) …5 (<fee>|<exam>)
it safe: (<fee>|<exam>) …4 (a carico (del|dell'|della)|pagat* (dal|dall'|dalla)|a spese (del|dell'|della)) <employer>
it safe: gratuit* per [i|il|la|le] <worker>
