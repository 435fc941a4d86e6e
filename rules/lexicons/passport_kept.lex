# The text says that a passport or identity papers are kept by, handed to or left with somebody other than their holder.
include negation.lex
include exception.lex

# --- French
fr let papers: (passeport*|(pièce|pièces|papiers|document|documents|carte|cartes|titre|titres|carte nationale) (d'identité|d'identite|nationale d'identité|de voyage|de séjour|originaux|personnels|d'identification)|cin|cnie|originaux)
fr let keeper: (employeu*|patron*|société|entreprise|agence|garant|kafil|kafeel|sponsor|bureau|direction|responsable*|administration|recruteu*|intermédiaire|service|rh|ressources humaines|armateur|capitaine|famille|maîtresse de maison|chef|gérant|tuteur|intermediaire|coffre|siège|maison)
fr let kept: (conservé*|gardé*|retenu*|détenu*|confisqué*|déposé*|remis|remise|remises|confié*|consigné*|stocké*|laissé*|détenu*|récupéré*|collecté*|pris|prise|prises|ramassé*|saisi*|bloqué*|séquestré*)
fr: <papers> …5 <kept> …3 (par|à|au|aux|chez|auprès|dans|entre les mains|entre) …3 <keeper>
fr: <papers> …3 (en possession|entre les mains|sous la garde|en dépôt|en lieu sûr|en garantie|en gage|en caution) [de|du|des|de l'|chez|par|à] …2 <keeper>
fr: <papers> …3 (en garantie|en gage|en caution|comme garantie|comme caution)
fr: <papers> …4 <kept> (jusqu'|pendant|durant|en garantie|à titre de|jusqu'à|dès l'arrivée|à l'arrivée|tout au long)
fr: <keeper> …3 (conserve*|garde|gardera|gardent|détien*|retien*|confisque*|récupère*|prend|prendra|collecte*|stocke*) …4 <papers>
fr: (remise|remettre|remettra|remettront|remet|déposer|dépôt|dépose*|confier|confiera|laisser|laisse|laissera|donner|rendre|restitution|livrer|céder) …3 <papers> …4 (à|au|aux|chez|auprès|entre les mains|dans) …3 <keeper>
fr: (remise|remettre|remettra|remettront|déposer|dépôt|laisser|confier) …4 <papers> (à l'arrivée|dès l'arrivée|avant le départ|à la signature|en garantie|en gage|en caution)
fr: (rétention|confiscation|séquestre|retenue|conservation|garde) (du|de|des|de la) …2 <papers>
fr: <papers> …4 (rendu*|restitué*) …2 (en fin|à la fin|au terme|qu'en fin|qu'à la fin|après)
fr: (récupérer|récupérera|récupère) …2 <papers> (en fin|à la fin|au terme|après) 
fr topic: <papers>
fr safe: (<papers>) …6 (conservé*|gardé*|en possession|à la disposition|entre les mains|détenu*) …2 (par|de|du|à la disposition|des) [le|la|les|l'|son|leur|leurs] (salarié*|travailleu*|employé|employée|employés|titulaire*|candidat|candidats|intéressé*|propriétaire*|lui-même|elle-même)
fr safe: (salarié*|travailleu*|employé|employée|employés|candidat|candidats|titulaire|ouvrier*|vous) …2 (conserve*|garde|gardent|gardera|garderont|détien*|conservez|gardez) …4 <papers>
fr safe: (interdi*|illégal*|prohib*|défendu*) …6 <papers>
fr safe: (interdiction|délit|illégalité) …4 (rétention|confiscation|conserver|retenir|confisquer|retenue) …4 <papers>
fr safe: (rétention|confiscation|retenue|conservation) …8 (interdi*|illégal*|prohib*|défendu*)
fr safe: (copie|copies|photocopie|photocopies|scan|scans|photo) …3 <papers> …5 <keeper>
fr safe: (remise|remettre|dépôt|déposer) …2 (copie|copies|photocopie|photocopies|scan) …8 <keeper>
fr safe: (renouvellement|demande|délivrance|validité) …3 <papers>
fr safe: (restitu*|rend|rendra|remet|remettra) [à|au|aux] …1 (salarié*|travailleu*|employé|candidat) …3 <papers>

# --- English
en let papers: (passport|passports|(identity|identification|travel|original|personal|id) (document|documents|paper|papers|card|cards)|originals|visa documents|id|ids|documents)
en let keeper: (employer*|company|agency|agent|sponsor|office|management|manager|supervisor|kafeel|kafil|household|family|madam|hr|personnel|recruiter*|captain|safe|custody|boss|administration|employer)
en let kept: (kept|held|retained|stored|withheld|confiscated|collected|taken|surrendered|deposited|handed over|handed|submitted|left|locked|secured|safeguarded|placed|seized|handed in)
en: <papers> [will|shall|must|may|should|to|is|are|would] [be] …2 <kept> …3 (by|in|with|at|to|for) …3 <keeper>
en: <papers> …3 <kept> (by|with|in) …2 <keeper>
en: <papers> …3 (kept|held|retained|withheld|confiscated|surrendered|locked) …2 (until|during|throughout|as a guarantee|as security|for safekeeping|for safe keeping|on arrival|upon arrival|for the duration)
en: <keeper> …2 (keep|keeps|hold|holds|retain|retains|store|stores|withhold|withholds|confiscate|confiscates|take|takes|collect|collects|safeguard|safeguards|kept|held|retained) …3 <papers>
en: (surrender|surrenders|submit|submits|hand over|hands over|hand in|give up|deposit|deposits|leave|turn over|relinquish|entrust) …3 (passport|passports|(identity|identification|travel|original|personal) (document|documents|paper|papers|card|cards)|originals) [to|with|on|upon|at|for|in|until|before]
en: <papers> …3 in [the] (custody|possession|safekeeping|care|hands|safe) of …2 <keeper>
en: (retention|confiscation|withholding|custody|safekeeping|surrender) of …3 <papers>
en: <papers> …2 (returned|given back|released) …2 (at the end|upon completion|on completion|after completion|after the contract|at the completion)
en topic: <papers>
en safe: (worker|workers|employee|employees|holder|candidate|helper|seafarer|you|owner) …2 (keep|keeps|retain|retains|hold|holds|remain in possession of|keeping|kept) …3 <papers>
en safe: <papers> …4 (kept|held|retained|remain|remains|stay|stays) …3 (by|with|in) …3 (worker|workers|employee|employees|holder|owner|helper|candidate|himself|herself|themselves)
en safe: <papers> …3 in [the] (possession|custody|care|hands) of [the] (worker|employee|holder|owner|domestic worker|helper|seafarer)
en safe: (illegal|unlawful|prohibited|forbidden|against the law) …5 <papers>
en safe: (retention|confiscation|withholding) …6 (illegal|unlawful|prohibited|forbidden|not allowed)
en safe: (copy|copies|photocopy|photocopies|scan|scans|photo) of …3 <papers> …6 <keeper>
en safe: (submit|deposit|hand in|leave) …1 (copy|copies|photocopy|photocopies|scan) …4 <papers> [to|with|on|upon|at|for|in|before]
en safe: (return|returns|returned|give back) …1 <papers> to …2 (worker|employee|holder|owner|employees|workers)

# --- Spanish
es let papers: (pasaporte*|(documentación|documento|documentos|papeles) (original|originales|de identidad|personal|personales|de viaje)|dni|nie|tarjeta de residencia)
es let keeper: (empresa*|empleador*|patrón|patrones|agencia|encargad*|oficina|administración|jef*|capataz|familia|responsable*|intermediari*|caja fuerte|gerente|señora)
es: <keeper> …2 (custodia|custodiará|custodian|guarda|guardará|guardan|retiene|retendrá|conserva|conservará|recoge|recogerá|se queda con|se quedará con) …3 <papers>
es: <papers> …5 (custodiad*|guardad*|retenid*|conservad*|depositad*|entregad*|recogid*|confiscad*) …2 (por|en|a|al|ante|hasta) …3 (<keeper>|fin|final|finalizar)
es: (entrega|entregar|entregará|entregarán|depositar|depósito|dejar|dejará|ceder|retención|retener|confiscación) …2 <papers> (a|al|en|ante|hasta|como) …3 (<keeper>|llegada|llegar|garantía|fianza|firma|fin)
es: (entrega|retención|depósito|custodia|confiscación) (de|del|de la) …1 <papers> [original] [a|en] [la] [llegada|empresa]
es: <papers> …3 (en poder|bajo custodia|en manos) (de|del) …2 <keeper>
es topic: <papers>
es safe: (trabajador*|emplead*|titular*|candidat*|interesad*) …2 (conserva|conservan|conservará|conservarán|guarda|guardará|mantiene|mantendrá) …3 <papers>
es safe: <papers> …4 (en poder|en posesión|conservad*|custodiad*) …1 (de|del|por) [el|la] (trabajador*|emplead*|titular*)
es safe: (prohibid*|ilegal*) …5 <papers>
es safe: (copia|copias|fotocopia|fotocopias) …3 <papers> …4 (<keeper>|llegada|llegar|firma)
es safe: (entrega|entregar|depositar) …1 (copia|copias|fotocopia|fotocopias) …4 <papers> [a|en] [la] [llegada|empresa|firma]

# --- Arabic
ar let papers: (جواز السفر|جوازات السفر|جواز سفر*|جواز سفره|جواز سفرها|جوازات سفرهم|جوازه|جوازها|جوازات|وثائق السفر|وثائق الهوية|وثائقه*|وثائق [السفر|الهوية|الثبوتية|الشخصية|الاصلية] [العامل*|الاجير*]|اوراق الهوية|اوراقه|الاوراق الثبوتية|بطاقة الهوية|البطاقة الوطنية|بطاقة التعريف|الوثائق الاصلية|بطاقة الاقامة|اوراق ثبوتية)
ar let keeper: (صاحب العمل|رب العمل|مشغل*|كفيل*|شركة|مكتب|وكالة|ادارة|مدير*|ادارة الموارد|مسؤول*|وسيط*|اسرة|ربة البيت|صاحب البيت|سيد العمل|جهة العمل)
ar: (يسلم|تسلم|يسلمون|تسليم|يودع|تودع|ايداع|يترك|تترك|ترك|يضع|وضع|يعطي|تقديم) …2 <papers> …4 (الى|ل|لدى|عند|في|بيد) …1 <keeper>
ar: (يسلم|تسلم|تسليم|يودع|ايداع|تودع|يسلمون) …2 <papers> …2 <keeper>
ar: (يحتفظ|تحتفظ|يحتفظون|احتفاظ|يحجز|تحجز|حجز|يصادر|مصادرة|يحوز|حيازة|يأخذ|تأخذ|يمسك) <keeper> …2 <papers>
ar: <keeper> …2 (يحتفظ|تحتفظ|يحجز|تحجز|يصادر|يأخذ|تأخذ|يمسك) …2 <papers>
ar: <papers> …4 (لدى|عند|بحوزة|في حوزة|في عهدة|بعهدة|بيد|في يد|تحت يد|في خزنة|بخزنة|في خزينة) …1 <keeper>
ar: (احتفاظ|حجز|مصادرة|سحب) …1 <papers> [من] [العامل|المشغل|الكفيل]
ar: <papers> …3 (ضمانة|على سبيل الضمان|كضمانة|كضمان|رهنا|كرهن)
ar topic: <papers>
ar safe: <papers> …3 (في حوزة|بحوزة|في يد|بيد|لدى|عند|في عهدة) …1 (عامل*|اجير*|صاحبه|صاحبها|حامله|اصحابها|مترشح*|مستخدم*)
ar safe: (يحتفظ|تحتفظ|يحتفظون|احتفاظ) (عامل*|اجير*|العمال|الاجراء|مستخدم*) …2 <papers>
ar safe: (يمنع|يحظر|ممنوع|محظور|لا يجوز|لا يحق|يمنع على|منع) …5 <papers>
ar safe: (نسخة|صورة|نسخ|صور) …2 <papers> …4 <keeper>
ar safe: (تسليم|يسلم|تقديم|ايداع) …1 (نسخة|صورة|نسخ|صور) …3 <papers> …4 <keeper>

# --- Moroccan Arabic
ary let papers: (باسبور|الباسبور|باسبورك|الباسبورات|لاكارط|الكارط|لاكارط ناسيونال|لوراق|الوراق|كواغط|الكواغط|وراقك|البطاقة|الجواز|باصبور|پاسبور)
ary let keeper: (باطرون|الباطرون|مول الدار|مولات الدار|مولاة الدار|مول الشي|الشركة|كفيل|الكفيل|البيرو|المشغل|لاجونص|الوسيط|السمسار|المعلم|المسؤول|مول الخدمة|الرايس)
ary: <papers> …2 (كيبقى|غادي يبقى|يبقى|كيبقاو|غيبقى|كتبقى|بقى|غادي يبقاو|كيتحط|كيتخبا) …1 (عند|مع|فيد|ف|بيد) …1 <keeper>
ary: <keeper> …2 (كيشد|غادي يشد|كيخلي|كياخد|غادي ياخد|كيحيد|كيحبس|شاد|كيخبي|غيشد|غياخد|كيحتفظ) …2 <papers>
ary: (خلي|خليو|تخلي|تخليو|عطي|تعطي|تعطيو|سلم|تسلم|حط|تحط|غادي تخلي|كتعطي|كتخلي) …2 <papers> …2 (عند|ل|مع|ف|عندهم|عندو|لل) [ل] [<keeper>]
ary: (خلي|تخلي|عطي|تعطي|كتعطي|كتخلي|سلم|تسلم) …1 <papers> <keeper>
ary topic: <papers>
ary safe: <papers> …2 (كيبقى|يبقى|غادي يبقى|كتبقى) …1 (عندك|معاك|عند صاحبو|فيدك|عند الخدام)
ary-latn let papers: (passport|passeport|lpassport|paspor|basbor|lbasbor|passportat|lakart|lacarte|lcarte|lkart|wra9|lwra9|wra9ek|kwaght|lakart nationale|passportek|basborek)
ary-latn let keeper: (batron|lbatron|patron|lpatron|moul dar|moulat dar|moul ddar|moulat ddar|charika|lcharika|lkafil|kafil|biro|lbiro|lbureau|bureau|agence|lagence|semsar|lm3ellem|societe|lmochghil|moul lkhedma|moul chi)
ary-latn: <papers> …2 (kayb9a|kayb9aw|ghadi yb9a|yb9a|ghayb9a|katb9a|b9a|kayt7ett|kaytkhebba) …1 (3nd|3end|m3a|fyed|f|b) …1 <keeper>
ary-latn: <keeper> …2 (kaychedd|ghadi ychedd|kayched|kaykhelli|kayakhod|ghadi yakhod|chadd|kaykhebbi|ghaychedd|kay7tafed|kay7bess) …2 <papers>
ary-latn: (khelli|khelliw|tkhelli|3ti|t3ti|t3tiw|sellem|tsellem|7ett|t7ett|katkhelli|kat3ti|khalli) …2 <papers> …1 (3nd|3end|l|m3a|f) [l] <keeper>
ary-latn: (khelli|tkhelli|3ti|t3ti|sellem|kat3ti) …1 <papers> <keeper>
ary-latn topic: <papers>
ary-latn safe: <papers> …2 (kayb9a|yb9a|ghadi yb9a|katb9a) …1 (3ndek|3endek|m3ak|fyeddek|3nd mouléh)

# Said in order to forbid it.
ar safe: (لا يجوز|لا يحق|يمنع|يحظر) …1 <keeper> …1 (احتفاظ|حجز|احتجاز|سحب) …1 <papers> [من] [العامل]
