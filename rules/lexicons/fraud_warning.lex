# Warnings against fraud, which speak of paying in order to forbid it: safe contexts of the lexicons on payment. Included
# after payment.lex.
#
# A fraudster writes warnings too, so one covers its own words only: the sentence that names who asks, what is asked, and
# that this is fraud or what to do about it. What stands between is spelt out rather than left to a gap, so that "who asks
# you for more than 900 DH" stays a demand, and so does whatever the next sentence asks.

# --- French -----------------------------------------------------------------------------------------------------------
fr let anyone: (toute personne|quiconque|celui|celle|ceux|celles|quelqu'un|tout individu|tout agent|tout intermédiaire|tout recruteur|tout courtier|toute agence|toute société|une personne|un individu|un intermédiaire|un agent|un recruteur|un courtier|une agence|un inconnu|un tiers|un prétendu (agent|recruteur|intermédiaire)|des personnes|des individus|des inconnus|des escrocs|aux escrocs|les escrocs|escrocs|fraudeurs|aux personnes|personnes|individus|on|l'on)
fr let ask: (demande|demandent|demanderait|demanderaient|demandera|demanderont|réclame|réclament|réclamerait|exige|exigent|exigerait|propose|proposent) [de|d']
fr let pay_what: [payer|verser|régler|avancer|déposer|virer|envoyer|donner|remettre|débourser] [de l'|d'|des|du|de la|une|un|la|les|l'|le|quelque|une quelconque|quelconque] [somme d'|somme de|moindre|moindres] (<fee>|argent|paiement|espèces|pot-de-vin|dessous-de-table|#) [de #] [(de|d'|du|pour|en) [le|la|l'|les|un|une|votre|obtenir un|obtenir le|obtenir|décrocher un|échange (de|d')] (<item>|<fee>|<exam>|emploi|poste|travail|offre|réserver|place)]
fr let fraud: (escroc*|fraudeu*|arnaqu*|voleu*|fraude*|fraudul*|imposteur*|malfaiteur*|délit|crime|illégal*|interdit*|infraction|hors la loi|usurpateur*)
fr let act: (prévenez|prévenir|signalez|signaler|refusez|alertez|contactez|informez|appelez|dénoncez|avertissez|portez plainte|déposez plainte|ne payez|ne versez|ne donnez|n'acceptez|ne répondez|c'est|il s'agit|n'y répondez|adressez-vous|écrivez)
fr let beware: (signalez|signaler|dénoncez|dénoncer|alertez|refusez|ignorez|fuyez|méfiez-vous|méfiez vous|se méfier|gare|attention|gardez-vous|prenez garde|ne croyez|n'écoutez|rejetez)
fr safe: (<anyone> qui|quiconque) [vous|te|leur] <ask> <pay_what> [est|sont|serait|seraient|commet|commettent|cherche à|agit] [en|un|une|des|de|à|comme] [vous] [véritable*|probablement|toujours] <fraud>
fr safe: <beware> …4 (<anyone> qui|quiconque|ceux qui) [vous|te|leur] <ask> <pay_what>
fr safe: si [<anyone>|l'on|on] [vous|te] <ask> <pay_what> [<anyone>] <act>
fr safe: (toute|une|cette) (demande|sollicitation|exigence) (de|d') [paiement|versement] [de|d'] (<fee>|argent|paiement|versement|#) …4 (est|constitue|relève) …2 <fraud>
fr safe: (toute|tout|tous|toutes) [les] (somme|sommes|paiement|paiements|demande|frais|commission|commissions|versement|versements) …5 (est|sont|serait|seraient|constitue) …1 <fraud>
fr safe: (payer|verser|demander|exiger|réclamer|percevoir|faire payer|encaisser|prélever) [à|au|aux] [un|une|le|la|l'|les] [<worker>] [de l'|d'|des|du|de la|une|un|la|les|l'|le|quelque] (<fee>|argent|#|pour) [(de|d'|du|pour|en) [le|la|l'|un|une|obtenir un|obtenir]] [<item>|<worker>|emploi|poste|travail] [à|au|aux|auprès du|auprès des] [un|une|le|la|l'|les] [<worker>] (est|constitue|reste|demeure) …2 <fraud>

# --- English ----------------------------------------------------------------------------------------------------------
en let anyone: (anyone|anybody|someone|somebody|any person|any agent|any agency|any recruiter|any individual|any intermediary|people|persons|those|agents|scammers|fraudsters|strangers|a person|an agent|a recruiter|whoever|an agency)
en let ask: (asks|ask|asking|requests|request|requesting|demands|demand|demanding|claims) [you|candidates|workers|applicants] [for|to]
en let pay_what: [pay|send|transfer|give|hand over|deposit|a payment of|payment of|advance] [for] [a|an|any|the|some|you] [recruitment|placement|processing|registration|application|visa|agency|upfront|medical] (fee|fees|money|cash|payment|payments|deposit|deposits|commission|charge|charges|sum|amount|#|bribe) [for [a|the|your|any] [job] (<item>|contract|job|interview|offer|post|position|place)]
en let fraud: (fraud|frauds|fraudster*|scam|scams|scammer*|crook*|swindler*|criminal*|illegal|unlawful|crime|offence|thief|thieves|impostor*|fake|forbidden|prohibited)
en let act: (report|refuse|contact|inform|call|tell|alert|notify|warn|complain|do not|don't|never|it is|that is|this is|please report|please contact|please inform)
en let beware: (report|beware|refuse|avoid|ignore|watch out|be careful|be wary|do not trust|don't trust|never trust|stay away)
en safe: <anyone> [who|that] [may] [is|are] <ask> <pay_what> (is|are|may be|must be|commits) [a|an|committing a|committing] [likely|surely] <fraud>
en safe: <beware> …3 <anyone> [who|that] [may] [is|are] <ask> <pay_what>
en safe: if <anyone> [who|that] <ask> <pay_what> [you should|please] <act>
en safe: if you are asked (for|to) <pay_what> [please] <act>
en safe: (any|every|a|such) (request|demand|call) (for|of) [a|any] (fee|fees|money|payment|payments|deposit) …3 (is|constitutes) …2 <fraud>
en safe: (paying|charging|asking|demanding|requesting) …3 (fee|fees|money|commission|deposit) …4 (is|constitutes|remains) …2 <fraud>

# --- Spanish ----------------------------------------------------------------------------------------------------------
es let anyone: (quien|quienes|cualquier persona que|toda persona que|cualquiera que|alguien|alguien que|toda agencia que|todo agente que|cualquier agente que|cualquier intermediario que|personas que|los que|el que|una persona que|un agente|un intermediario|una persona|alguna persona)
es let ask: (pida|piden|pidan|pide|exija|exige|exijan|exigen|solicite|solicitan|soliciten|reclame|cobre|cobren)
es let pay_what: [pagar|abonar|ingresar|enviar|entregar|adelantar|el pago de|un pago de] [una|un|el|la|los|las|algún|alguna] [comisión de|cantidad de|suma de] (<fee>|dinero|#|efectivo) [(de|por|para|a cambio de) [un|una|el|la|su] (<item>|contrato|trabajo|empleo|puesto|plaza)]
es let fraud: (estafa*|fraude*|timo|timador*|delincuente*|delito|ilegal*|prohibid*|impostor*|defraudador*)
es let act: (avise|avisen|denuncie|denuncien|rechace|contacte|informe|llame|comuníquelo|comunique|póngase en contacto|no pague|no paguen|no acepte|no responda|es una|se trata de)
es let beware: (denuncie|denuncien|desconfíe|desconfíen|cuidado|atención|no confíe|rechace|ignore|evite|alerta)
es safe: <anyone> [le|les|te] <ask> <pay_what> (es|son|comete|puede ser) [un|una|unos] <fraud>
es safe: <beware> …3 <anyone> [le|les|te] <ask> <pay_what>
es safe: si <anyone> [le|les|te] <ask> <pay_what> <act>
es safe: (toda|cualquier|una) (petición|solicitud|exigencia) de (<fee>|dinero) …3 (es|constituye) …2 <fraud>
es safe: (pagar|cobrar|exigir|pedir) …2 (<fee>|dinero) …4 (es|constituye|está) …2 <fraud>

# --- Arabic -----------------------------------------------------------------------------------------------------------
ar let anyone: (كل من|من|اي شخص|اي وسيط|اي وكيل|كل شخص|كل وسيط|اي احد|الذين|الذي|شخص|احد|وسيط|اشخاص|اي جهة|كل جهة)
ar let ask: (يطلب|طلب|تطلب|يطلبون|يطالب*|طالب*|يفرض|يشترط) [منك|منكم|منه|منهم|منها|عليكم|عليك|من العامل|من المترشح] [احد]
ar let pay_what: [اداء|دفع|تسليم|ارسال|تحويل] [اي] (<fee>|مال|المال|نقود|اموال|مقابل|#) [مقابل|من اجل|قصد] [الحصول على] [<item>|عقد|عمل|شغل|منصب]
ar let fraud: (محتال*|نصاب*|احتيال*|نصب|غش|جريمة|جنحة|مخالف*|ممنوع|غير قانوني*|لص|مزور*)
ar let act: (فاخبر*|فبلغ*|فارفض*|فاتصل*|فلا تؤد*|فلا تدفع*|اخبر*|بلغ*|ارفض*|اتصل*|نبه*|فنبه*|فهو|فانه|ابلغ*|فابلغ*)
ar let beware: (احذر*|حذار|بلغ*|ابلغ*|التبليغ|تجنب*|ارفض*|انتبه*|لا تثق*|حذاري)
ar safe: <anyone> <ask> <pay_what> (فهو|هو|يعتبر|فانه|يعد|هم) …2 <fraud>
ar safe: <beware> …2 <anyone> <ask> <pay_what>
ar safe: (=إذا|=اذا|لو|=إن) <ask> [<anyone>] <pay_what> <act>
ar safe: (=إذا|=اذا|لو|=إن) <anyone> <ask> <pay_what> <act>
ar safe: (كل|اي) (طلب|مطالبة) …1 (<fee>|مال|المال|اداء) …3 <fraud>

# --- Moroccan Arabic --------------------------------------------------------------------------------------------------
ary let anyone: (اللي|لي|شي واحد|شي حد|اي واحد|كل واحد|الواحد اللي|شي سمسار)
ary let ask: (طلب|طلبك|كيطلب|يطلب|بغا|كيقول|قال) [منك|منكم|ليك|ليكم]
ary let what: [تخلص|تعطي] [شي] (فلوس|الفلوس|فليسات|درهم|تسبيق|عربون|<fee>|#)
ary let fraud: (نصاب*|النصاب*|شفار*|حرامي|كذاب*|نصب)
ary let act: (عيط*|بلغ|بلغو|ما تعطيه|ما تعطيهش|ماتعطيهش|ماتخلصش|شكي|سير|قول|قولها|هضر)
ary safe: <anyone> <ask> <what> [راه|هو|هداك|هذاك] …1 <fraud>
ary safe: (=إلا|=الا|=ايلا|=إيلا|=إذا|=اذا) <anyone> <ask> <what> <act>
ary safe: (رد بالك|ردو بالكم|حضي راسك|احذر*|بلغ|بلغو) …3 <anyone> <ask> <what>
ary-latn let anyone: (li|lli|elli|chi wa7ed|chi wahed|chi 7ed|ay wa7ed|kol wa7ed|chi semsar)
ary-latn let ask: (tleb|tlab|kaytleb|ytleb|bgha|kaygol|gal) [mnnek|mennek|mnek|mnkom|lik|likom]
ary-latn let what: [tkhelles|t3ti] [chi] (flous|lflous|floss|dirham|avance|tesbi9|3erboun|frais|#)
ary-latn let fraud: (nssab|nassab|nessab|nssaba|chffar|chefar|kdab|kddab|fraudeur|arnaque|escroc)
ary-latn let act: (3eyyet|3ayet|3eyet|ballegh|bellegh|ma t3tihch|mat3tihch|matkhellesch|chki|sir|gol|goul|hder)
ary-latn safe: <anyone> <ask> <what> [rah|howa|hadak] …1 <fraud>
ary-latn safe: (ila|ida|ida) <anyone> <ask> <what> <act>
ary-latn safe: (red balek|rred balek|reddou balkom|7di rasek|ballegh) …3 <anyone> <ask> <what>
