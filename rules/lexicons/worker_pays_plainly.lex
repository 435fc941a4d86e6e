# The text says in so many words that a cost of being recruited is the candidate's: the cost is named, and so is who pays it.
# Narrower than worker_pays.lex, because it may block together with a charge line that names no payer. What merely suggests
# it (a sum to bring, a price without a payer, an exception to what is free) is left to worker_pays.lex and to a person.
include negation.lex
include payment.lex
include fraud_warning.lex

# --- French -----------------------------------------------------------------------------------------------------------
# An exception ends a clause and says nothing plainly.
fr turn: (<except>|en dehors)
fr let bill: (<exam>|(frais|coût|coûts|dépenses|droits) [(de|d'|du|des|de la|pour|pour la|pour le|de l') [cette|cet|ce|votre|son|sa] (<item>|<exam>)]|(prix|montant) (de|d'|du|des|de la|de l') [cette|cet|ce|votre|son|sa] (<item>|<exam>)|frais médicaux|commission|commissions|honoraires|caution|billet*|visa*|visite|passeport|timbre*|permis de travail|légalisation*)
fr let pays: (paie|paye|paient|payent|paiera|payera|paieront|payeront|payer|règle|règlent|règlera|réglera|régleront|règleront|régler|verse|versent|versera|verseront|verser|acquitte|acquittent|acquittera|acquitteront|acquitter|supporte|supportent|supportera|supporteront|supporter|assume|assument|assumera|assumeront|assumer|débourse|déboursera|débourser|finance|financera|financer|(prend|prennent|prendra|prendront|prendre) [entièrement|intégralement|personnellement] en charge|(prend|prennent|prendra|prendront|prendre) à (sa|leur) charge)
fr: <bill> …6 <burden>
fr: <bill> …3 # …4 <burden>
fr: <bill> [soit|de] # [est|sont|sera|seront|entièrement] <burden>
fr: <bill> …6 (incombe*|revien*) <to>
fr: <bill> [#] (incombe*|revien*) <to>
fr: <bill> …6 pour le compte <of>
fr: <worker> [et] (non|pas) [le|la|l'|les|notre|votre] <employer> [qui] <pays> …4 <bill>
fr: <worker> (a|ont|aura|auront) à (sa|leur) charge …4 <bill>
fr: <bill> …4 (à|de) (vos|ses|leurs|tes) [propres] (frais|deniers)
fr: <bill> …4 (de|sur) (votre|sa|leur|ta) [propre] poche
fr: <worker> [<chosen>] [<must>] [lui-même|eux-mêmes|elle-même|seul|seuls|se|s'|en|d'abord|préalablement|également] [de|d'] <pays> …4 <bill>
fr: <worker> [<chosen>] [<must>] [se|s'] <pays> …3 # …3 (<clinic>|<errand>|agence|bureau|recruteur|intermédiaire)
fr: <worker> [<chosen>] [ne] [<must>] <pays> que …2 <bill>
fr: vous (devez|devrez|aurez à|avez à|êtes tenu de|êtes tenus de) <pays> …4 (<bill>|# …2 <errand>)
fr: vous (payez|paierez|payerez|réglez|réglerez|règlerez|supporterez|assumerez) …4 <bill>
fr: <bill> …6 (payé*|payable*|réglé*|réglable*|versé*|acquitté*|supporté*|assumé*|pris en charge|prise en charge|prises en charge|financé*|à payer|à régler|à verser|à acquitter|à supporter) …2 <by>
fr: <bill> …6 (facturé*|imputé*|réclamé*|demandé*|exigé*) …2 <to>
fr: (frais (de|d'|du) <item>|billet*|visa*|<exam>|commission*) …6 (retenu*|retenue*|prélevé*|déduit*|précompté*|récupéré*) …2 (<by>|<to>|sur …3 (salaire*|paie|paye|rémunération*)|du [premier|premiers] salaire|de (son|votre|leur) [premier] salaire)
# Board and lodging may be the worker's own.
fr let living: (repas|restauration|nourriture|loyer*|logement|hébergement|cantine|téléphone|assurance*|mutuelle|linge|loisirs|habillement|permis de conduire)
fr safe: frais (de|d'|du) <living> …6 <burden>
fr safe: <worker> [<chosen>] [<must>] <pays> …2 frais (de|d'|du) <living>
fr safe: (frais|dépenses|coût|coûts) (de|d'|du|des) <living> …6 (<paid>|<asked>) …2 (<by>|<to>)
fr safe: (frais|dépenses) personnel* …4 (<burden>|<paid> …2 <by>)
# Said in order to deny, to ask, to forbid or to suppose: no admission.
fr safe: <employer> [et|mais] (non|pas) [pas] [le|la|les|l'|celui|au] <worker> [qui] <pays> …4 <bill>
fr safe: <worker> <pays> (t il|t elle|t ils|il|elle|ils|elles|t on) …5 <bill>
fr safe: est ce que [<det>] <worker> [<chosen>] [<must>] <pays> …4 <bill>
fr safe: si [<det>] <worker> [<chosen>] …2 <pays> …4 <bill>
fr safe: (interdi*|illégal*|contraire|prohib*|défendu*|exclu*) …5 <worker> [<must>] <pays> …4 <bill>
fr safe: (interdi*|illégal*|contraire|prohib*|défendu*|exclu*) …5 <bill> …4 <burden>
fr safe: <bill> …4 (payé*|avancé*|réglé*) …2 <by> …5 (remboursé*|restitué*)

# --- English ----------------------------------------------------------------------------------------------------------
en turn: (except|excepting|excluding|save for|other than|apart from|aside from|with the exception of|barring)
en let bill: (<exam>|[<item> [or|and]] [<item>|<exam>] (fee|fees|cost|costs|charge|charges|expenses) [(for|of) [the|a|their|this|his] (<item>|<exam>)]|commission|visa|ticket|tickets|airfare|work permit)
en let expense: (at [<the>] [<the>] <worker> ['s|s] [own|sole|personal] (expense|expenses|cost|costs|charge)|at (your|their|his|her|his or her) own (expense|cost|costs|expenses|charge)|at your (expense|cost|charge)|at the (expense|cost|charge) of [<the>] [<the>] <worker>|(on|for) the account of [<the>] <worker>)
en: <bill> …5 <expense>
en: <bill> …5 (payable|paid|borne|covered|met|settled|to be paid|to be borne|shouldered|funded) …1 <by>
en: <bill> …2 # …2 (payable|paid|borne|covered|settled|to be paid) …1 <by>
en: <bill> …2 # …2 <expense>
en: <bill> …5 (charged|billed|invoiced|passed on) …1 <to>
en: <worker> [<must>] [also|themselves|personally|first] (pay|pays|bear|bears|cover|covers|settle|settles|shoulder|shoulders) …4 <bill>
en: <worker> [<must>] be (charged|billed|invoiced) …3 (fee|fees|commission|cost|costs)
en: <worker> [is|are|will be|shall be] [solely|fully|personally] (responsible|liable) for …4 <bill>
en: you (must|will|shall|should|need to|have to|will have to) (pay|bear|cover|settle) …4 <bill>
en: <worker> (pay|pays) …4 # …3 (<clinic>|agency|agent|recruiter|office)
en: (<item> (fee|fees|cost|costs)|ticket|airfare|visa|commission) …4 (deducted|recovered|withheld|recouped) …1 from (your|the|their|his|her) …2 (salary|wage|wages|pay)
en let living: (meal|meals|food|board|lodging|accommodation|rent|phone|insurance|laundry)
en safe: (fee|fees|cost|costs|charge|charges|expenses) (of|for) [the|their|his|own] <living> …5 (<expense>|<borne> …1 <by>)
en safe: <living> (fee|fees|cost|costs|charge|charges|expenses) …5 (<expense>|<borne> …1 <by>)
en safe: <worker> [<must>] (pay|pays|bear|bears|cover|covers) …3 <living> (fee|fees|cost|costs|charge|charges|expenses)
en safe: <worker> [<must>] (pay|pays|bear|bears|cover|covers) …2 (cost|costs|charge|charges|expenses) (of|for) [the|their|his|own] <living>
# Said in order to deny, to forbid or to suppose: no admission.
en safe: <employer> [and|but] (not|never) [the|a|any] <worker> [<must>] [who|that] (pay|pays|bear|bears|cover|covers) …4 <bill>
en safe: (if|when|whether|where|should) [<the>] <worker> [<must>] …1 (pay|pays|bear|bears|cover|covers) …4 <bill>
en safe: (forbids|forbidden|illegal|unlawful|prohibits|prohibited|against the law) …5 <worker> …2 (pay|pays|bear|bears) …4 <bill>
en safe: <bill> …4 (paid|advanced|borne) …1 <by> …4 (reimbursed|refunded|repaid)

# --- Spanish ----------------------------------------------------------------------------------------------------------
es turn: <except>
es let bill: (<exam>|(gasto|gastos|coste|costes|costo|costos|tasa|tasas|precio|importe) [(de|del|por|de la) (<item>|<exam>)]|comisión|comisiones|honorarios|billete*|pasaje*|visado*|visa|permiso de trabajo)
es: <bill> …5 (a (cargo|costa|cuenta|expensas) <of>|(por|de) cuenta [propia] <of>)
es: <bill> …4 (a|por|de) tu (cargo|costa|cuenta)
es: <worker> [seleccionad*|contratad*|deberá|deberán|debe|deben|tiene que|tienen que|tendrá que|tendrán que|ha de] [primero|previamente|también] (paga|pagan|pagará|pagarán|pagar|abona|abonan|abonará|abonarán|abonar|sufraga|sufragará|sufragar|asume|asumen|asumirá|asumirán|asumir|costea|costear|corre con|corren con|correrá con|se hace cargo de|se hará cargo de) …4 <bill>
es: <bill> …4 (pagado*|pagada*|abonad*|sufragad*|asumid*|costead*|a pagar|a abonar) …1 <by>
es: <bill> …5 (cobrad*|facturad*|exigid*) …2 <to>
es: <bill> …2 (los|las|lo|la) (asume|asumirá|paga|pagará|abona|costea|sufraga|soporta) …1 <worker>
es: <bill> …5 (descontad*|descontará*|deducid*|deducirá*|retenid*) …2 (<to>|de …2 (salario|nómina|sueldo))
es: (debes|deberás|tendrás que|tienes que|usted debe) (pagar|abonar|costear) …4 <bill>
es let living: (comida|comidas|manutención|alojamiento|alquiler|vivienda|teléfono|seguro)
es safe: (gasto|gastos|coste|costes) de <living> …6 (a (cargo|costa|cuenta) <of>|(por|de) cuenta <of>|(pagado*|abonad*) …1 <by>)
es safe: <worker> [deberá|debe] (paga|pagará|pagar|abona|asume|asumirá) …2 (gastos|coste|costes) de <living>
# Said in order to deny, to forbid or to suppose: no admission.
es safe: <employer> [y|pero] (no|nunca) [el|la|los|las] <worker> [quien|que] (paga|pagan|pagará|abona|asume|asumirá) …4 <bill>
es safe: si [<the>] <worker> …1 (paga|pagan|abona|asume) …4 <bill>

# --- Arabic -----------------------------------------------------------------------------------------------------------
ar turn: (=إلا|ما عدا|=عدا|ماعدا|باستثناء|=سوى|فيما عدا)
ar let bill: (<exam>|(مصاريف|مصروفات|تكاليف|تكلفة|كلفة|رسوم|رسم|واجب|واجبات|ثمن|سعر|نفقات|اتعاب) [هذا|هذه] [<item>|<exam>|التذكرة|التاشيرة]|عمولة|تذكرة|تذاكر|تاشيرة|تأشيرة|سمسرة)
ar let pays: (يؤدي|تؤدي|يؤدون|يدفع|تدفع|يدفعون|يتحمل|تتحمل|يتحملون|يسدد|تسدد|يسددون|يتكفل|تتكفل)
ar: <pays> <worker> …3 <bill>
ar: <pays> <worker> [مبلغ] # …3 (<clinic>|<item>|وكالة|مكتب|وسيط)
ar: <worker> …1 [هو|هي|هم] [الذي|التي|الذين|من] <pays> …3 <bill>
ar: (على|يتعين على|يجب على|يتوجب على|ينبغي على|يلزم) [كل|جميع] <worker> [المقبول|المنتقى] [ان] (<pays>|اداء|دفع|تسديد|تحمل) …3 (<bill>|#)
ar: <worker> (ملزم|ملزمة|ملزمون|مطالب|مطالبة|مطالبون) (باداء|بدفع|بتسديد|بتحمل) …3 (<bill>|#)
ar: <bill> …4 (على|في) (نفقة|حساب|عاتق|كاهل|ذمة) [جميع|كل] <worker>
ar: <bill> …4 (على|في) (نفقتك|حسابك|عاتقك|نفقتكم|حسابكم)
ar: <bill> …4 (يتحملها|يتحمله|يؤديها|يؤديه|يدفعها|يدفعه|يسددها) …1 <worker>
ar: <bill> …4 (تؤدى|يؤدى|تدفع|يدفع) (من طرف|من قبل) <worker>
ar: (تقتطع|يقتطع|تخصم|يخصم|اقتطاع|خصم) …2 <bill> …3 (اجر*|راتب*|اجرة|اجور|رواتب)
ar: <bill> …3 (تقتطع|يقتطع|تخصم|يخصم) …2 (من|على) …1 (اجر*|راتب*|اجرة|اجور|رواتب|<worker>)
ar let living: (اكل|تغذية|طعام|وجبات|كراء|سكن|ايواء|هاتف|تامين)
ar safe: <pays> <worker> (مصاريف|تكاليف|رسوم|نفقات|ثمن|واجب) <living>
ar safe: (مصاريف|تكاليف|رسوم|نفقات|ثمن|واجب) <living> …4 (على|في) (نفقة|حساب|عاتق|كاهل|ذمة) [جميع|كل] <worker>
ar safe: <worker> …1 <pays> (مصاريف|تكاليف|رسوم|نفقات|ثمن|واجب) <living>
# Said in order to deny, to forbid or to suppose: no admission.
ar safe: (يمنع|يحظر|ممنوع|محظور|منع|لا يجوز) …4 <pays> <worker> …4 <bill>
ar safe: <employer> (وليس|ليس|لا) <worker> …2 <pays> …3 <bill>
ar safe: (=إذا|=اذا|لو) <pays> <worker> …3 <bill>

# --- Moroccan Arabic --------------------------------------------------------------------------------------------------
# "غادي تخلص" is also "you will be paid": what is said with it needs the thing paid for.
ary turn: (من غير|الا)
ary let bill: (<exam>|فيزا|دوسي|طيارة|بيي|كونطرا|كونطرة|باسبور|كوميسيون|سمسرة|مصاريف|رسوم)
ary: (خاصك|خاصكم|خاصو|خاصهم|لازم|لازمك|ضروري|واجب عليك|عليك) [تكون|باش|انك] <you_pay> …3 (<bill>|<money>)
ary: (غادي|غا) <you_pay> …2 [ديال] <bill>
ary: <bill> …2 (عليك|عليكم|على حسابك|على حسابكم|على حساب <worker>|على ظهر <worker>|من جيبك|من جيبو)
ary: <bill> ب <money> (عليك|عليكم|على حسابك|من جيبك)
ary: <worker> …1 (كيخلص|غيخلص|خاصو يخلص|خاصهم يخلصو|لي كيخلص|اللي كيخلص|هو اللي كيخلص|هو لي كيخلص) …3 <bill>
ary-latn turn: (mn ghir|men ghir|illa)
ary-latn let bill: (<exam>|visa|viza|dossier|doussi|billet|billi|biyi|tayyara|tiyara|contra|kontra|contrat|passport|passeport|basbor|commission|semsara|masarif|massarif|frais)
ary-latn: (khassek|khasek|khasskom|khassou|lazem|lazmek|darouri|wajeb 3lik|3lik) [bach|tkoun] <you_pay> …3 (<bill>|<money>)
ary-latn: (ghadi|gha) <you_pay> …2 <bill>
ary-latn: <bill> …2 (3lik|3likom|3la (7sab|hsab|dehr) <worker>|3la (7sabek|hsabek)|mn jibek)
ary-latn: <bill> b <money> (3lik|3likom|3la 7sabek|mn jibek)
ary-latn: <worker> …1 (kaykhelles|ghaykhelles|khassou ykhelles|ghadi ykhelles|li kaykhelles|howa li kaykhelles) …3 <bill>

# --- German, Italian --------------------------------------------------------------------------------------------------
de turn: (außer|ausgenommen|bis auf|mit ausnahme)
de: (<fee>|<exam>) …6 (zahlbar|gezahlt|bezahlt|getragen) (vom|von|durch) [den|dem|der|die] <worker>
de: (<fee>|<exam>) …4 # …2 zahlbar (vom|von|durch) [den|dem|der|die] <worker>
de: (<fee>|<exam>) …6 (vom|von|durch) [den|dem|der|die] <worker> …2 (gezahlt|bezahlt|getragen|übernommen|zahlen|tragen|bezahlen|entrichten)
de: (<fee>|<exam>) …4 (zu lasten|auf kosten) [des|der] <worker>
it turn: (tranne|eccetto|salvo)
it: (<fee>|<exam>) …5 a (carico|spese) (del|della|dei|delle) <worker>
it: (<fee>|<exam>) …4 (pagat*|versat*|sostenut*|da pagare) (dal|dai|dalla|dalle) <worker>
