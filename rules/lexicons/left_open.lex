# Words that stand where a name, an address or a number should: left open, to follow, unknown.

# --- French
fr: (à|reste à|restent à) (préciser|communiquer|définir|déterminer|confirmer|compléter|renseigner|fournir|indiquer|désigner|attribuer)
fr: (non|pas) (précisé*|communiqué*|renseigné*|défini|définie|définis|déterminé*|indiqué*|fourni|fournie|attribué*)
fr: (non|pas encore) (disponible|connu|connue|désigné*|attribué*)
fr: (sera|seront) (précisé*|communiqué*|défini*|déterminé*|confirmé*|indiqué*|fourni*|désigné*) …2 (ultérieurement|plus tard|prochainement|après|à l'arrivée|sur place|avant)
fr: (sera|seront) (précisé*|communiqué*|défini*|déterminé*|confirmé*|désigné*)
fr: néant
fr: sans objet
fr: inconnu*
fr: en cours
fr: en attente
fr safe: (rue|avenue|boulevard|place|impasse|chemin|route|quai|soldat|domaine|ferme|villa) …2 inconnu*
fr safe: en cours de (validité|réponse)
fr safe: (dossiers|affaires|procédures|réclamations|plaintes|contrat|contrats) en (cours|attente)

# --- English
en: to be (confirmed|announced|determined|defined|advised|specified|communicated|provided|completed|decided|assigned|named)
en: not (specified|provided|available|applicable|stated|known|disclosed|assigned) [yet]
en: (tbd|tba|tbc|xxx|xxxx|xxxxx|xxxxxx)
en: unknown
en: (will|shall) be (confirmed|announced|determined|advised|specified|communicated|assigned) [later]
en: pending (registration|confirmation|approval)
en safe: (street|road|avenue|tomb|grave) …2 unknown
en safe: unknown (soldier|warrior) [square|street|road]

# --- Spanish
es: por (determinar|definir|confirmar|comunicar|especificar|asignar|concretar|designar)
es: (pendiente|pendientes)
es: sin (determinar|especificar|definir|asignar)
es: (no consta|no disponible|no especificado|no especificada|desconocido|desconocida)
es safe: (calle|camino|finca|cortijo|cuesta|barrio|paraje|alto) [de] [la|el|los] (pendiente|pendientes|desconocido|desconocida)

# --- Arabic, Moroccan Arabic
ar: غير (محدد|محددة|معروف|معروفة|متوفر|متوفرة|معلوم|معلومة|مذكور|مذكورة)
ar: (سيحدد|سيتم تحديده|يحدد|تحدد|ستحدد|سيعلن|سيتم الإعلان) [عنه|عنها] لاحقا
ar: (سيحدد|ستحدد|سيتم تحديده|سيتم تحديدها)
ar: (لا يوجد|لا توجد)
ar: قيد (التسجيل|الإنجاز|التأسيس|التحديد|الإعداد)
ar: (مجهول|مجهولة|في الانتظار)
ar safe: (لا يوجد|لا توجد) …1 (رسم|رسوم|مقابل|مصاريف|أداء|تكلفة)
ar safe: الجندي (مجهول|المجهول)
ary: (مازال ماتحدد|ما محددش|ماكاينش|ما كاينش|مازال ما معروف)
