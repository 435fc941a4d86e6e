# Words that choose people by sex, family, pregnancy, religion or origin.
include negation.lex

# --- French
fr let only: (uniquement|exclusivement|seulement|strictement|de préférence|de sexe)
fr let ones: (femme|femmes|homme|hommes|mères|dames|jeunes femmes|jeunes hommes|jeunes filles)
fr: (réservé|réservée|réservés|réservées|destiné|destinée|destinés|destinées) [<only>] (aux|à des|à de) <ones>
fr: <ones> <only>
fr: <only> (des|aux|les|de) <ones>
fr: (recherche|recherchons|recrute|recrutons|recrutement de|engage|engageons|embauche) …2 (femmes|hommes|mères|jeunes filles)
fr: (femmes|hommes|filles|candidates) (mariées|mariés|célibataires|divorcées|veuves) [uniquement|exigé|exclusivement]

fr: sexe (masculin|féminin)
fr: (célibataire|marié|mariée|sans enfants|sans enfant) (exigé|exigée|obligatoire|uniquement|exclusivement|impératif|impérativement)
fr: ayant des enfants
fr: (mères|mère) (de famille|d'enfants|d'au moins)
fr: test* de grossesse
fr: (non enceinte|non enceintes|pas enceinte|pas enceintes)
fr: (de confession|de religion) (musulman*|chrétien*|catholique*|juive*|islamique)
fr: (musulmans|musulmanes|chrétiens|chrétiennes) <only>
fr: (ni|pas de|sans) (musulmans|noirs|arabes|africains|étrangers|voile)
fr: (bonne présentation|belle présentation|physique agréable|physique avantageux) (exigée|exigé|obligatoire)
fr safe: (femmes et hommes|hommes et femmes|femmes ou hommes|hommes ou femmes|homme ou femme|femme ou homme|hommes-femmes)
fr safe: (vêtements|vestiaires|vestiaire|sanitaires|dortoirs|chambres|foyer|coiffure|prêt-à-porter|chaussures|mode) …1 (hommes|femmes|homme|femme)
fr safe: (interdit|interdits|interdite|aucun|sans) …2 test* de grossesse

# --- English
en let only: (only|exclusively|preferred|preferably|strictly)
en: (women|men|females|males|ladies|girls) <only>
en: (female|male) (candidates|applicants|workers|nurses|staff) <only>
en: <only> (women|men|females|males|female|male|ladies|girls)
en: (reserved|open) [<only>] (for|to) (women|men|females|males|ladies) <only>
en: (unmarried|single|married|divorced) (women|men|females|males|ladies|candidates|applicants) [only|required|preferred]
en: (must|should) be (unmarried|single|married|female|male|childless)
en: pregnancy test*
en: (not pregnant|non pregnant)
en: no (muslims|christians|blacks|arabs|africans|foreigners|hijab|headscarf)
en: (muslims|christians|arabs|europeans|whites) <only>
en: (black|coloured|african) (candidates|applicants|people) (need not|should not|cannot) apply
en: without (children|family obligations)
en safe: (women and men|men and women|women or men|men or women|male or female|female or male)
en safe: (men's|women's) (wear|clothing|department|fashion|dormitory)

# --- Spanish
es: (solo|sólo|únicamente|exclusivamente) [para] (mujeres|hombres|señoritas)
es: (mujeres|hombres|señoritas) (únicamente|exclusivamente|solamente|solteras|casadas|con hijos|sin hijos)
es: (prueba|test) de embarazo
es: (no embarazada|no embarazadas|sexo femenino|sexo masculino)
es: sin (hijos|cargas familiares) (obligatorio|imprescindible)
es safe: (mujeres y hombres|hombres y mujeres|mujeres u hombres|hombres o mujeres)

# --- Arabic
ar let only: (فقط|حصرا|دون غيرهن|دون غيرهم)
ar: (للنساء|نساء|للرجال|رجال|ذكور|للذكور|إناث|للإناث|فتيات|شابات) [المتزوجات|العازبات|المطلقات|متزوجات|عازبات] <only>
ar: (النساء|الرجال|الذكور|الإناث) <only>
ar: (نساء|فتيات|شابات|سيدات) (متزوجات|عازبات|مطلقات|غير متزوجات)
ar: (للنساء|النساء) (المتزوجات|العازبات|المطلقات)
ar: (فحص|اختبار|تحليل) الحمل
ar: (غير حامل|غير متزوجة|عزباء|بدون أطفال|لديها أطفال|لهن أطفال|أمهات)
ar: (مسلم|مسلمة|مسلمون|مسلمات|مسيحي|مسيحيون) <only>
ar safe: لا (يشترط|يطلب|يفرض) [أي] (فحص|اختبار|تحليل) الحمل
ar safe: (نساء ورجالا|رجالا ونساء|نساء ورجال|رجال ونساء|للنساء والرجال|للرجال والنساء|ذكور وإناث|ذكورا وإناثا|للجنسين)
ary: (غير لعيالات|غير الرجال|غير البنات|العيالات فقط|الرجالة فقط)
ary-latn: (ghir l3yalat|ghir rjal|ghir lbnat)
