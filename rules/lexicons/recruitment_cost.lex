# Words that name a cost of being recruited, for fields that take money from the worker by their nature: a deduction, a debt.
# Who pays needs no saying there. Of no use in a free text, where an employer names the same costs in order to pay them.
include negation.lex

# --- French
fr: (visa|visas|permis de travail|titre de séjour|carte de séjour|autorisation de travail)
fr: (billet|billets|vol|traversée|bateau) [d'avion|de bateau|aller|international|internationaux]
fr: (transport|voyage|trajet) (aérien|aller|international)
fr: (visite|visites|examen|examens|bilan|certificat|contrôle) (médical|médicaux|médicale|médicales)
fr: (frais|coût|coûts|commission|commissions|honoraires|droits) [(de|d'|du|des)] [(gestion|ouverture)] [(de|d'|du)] (dossier|inscription|recrutement|placement|intermédiation|agence|candidature|sélection|embauche|courtage|voyage|visite)
fr: (recrutement|placement|intermédiation|courtage|apostille|légalisation)
fr: (test|épreuve|examen) (de langue|d'aptitude|professionnel|de métier)
fr: (taxe|taxes|droit|droits|redevance|frais) [(de|d')] (immigration|OFII)
fr safe: (taxe|contribution|cotisation*) …3 (recrutement|apprentissage|embauche)

# --- English
en: (visa|visas|work permit|residence permit|airfare|airfares)
en: (air|flight|plane|boat|ferry|travel) (ticket|tickets)
en: (medical|health) (examination|exam|check|checkup|test|certificate)
en: (recruitment|placement|agency|processing|registration|application|deployment|mobilisation|mobilization|broker) [(fee|fees|cost|costs|charge|charges|commission|expenses)]
en: (language|skills|aptitude|trade) test

# --- Spanish
es: (visado|visados|permiso de trabajo|permiso de residencia)
es: (billete|billetes|pasaje|pasajes) [de avión|de barco]
es: (reconocimiento|examen|certificado|revisión) (médico|médica)
es: (gastos|tasa|tasas|comisión|coste|costes) [de] (tramitación|gestión|agencia|selección|contratación|inscripción|intermediación|viaje)
es: (selección|reclutamiento|intermediación|colocación)

# --- Arabic
ar: (تاشيرة|تأشيرات|رخصة العمل|بطاقة الاقامة|رخصة الاقامة)
ar: (تذكرة|تذاكر) [سفر|السفر|طيران|الطيران|طائرة|الطائرة]
ar: (فحص|فحوص|فحوصات|كشف|شهادة) [ال] (طبي|طبية|الطبي|الطبية)
ar: (مصاريف|رسوم|تكاليف|عمولة|واجب|اتعاب) (استقدام|توظيف|تشغيل|وساطة|وكالة|تسجيل|ملف|سفر|انتقاء)
ar: (استقدام|وساطة|سمسرة)

# --- Moroccan Arabic
ary: (فيزا|بيي|طيارة|سمسرة|كونطرا|فيزيت|لافيزيت|دوسي)
ary-latn: (viza|visa|billi|biyi|semsara|dossier|lavisite)
