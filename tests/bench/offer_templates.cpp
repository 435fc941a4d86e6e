#include "tests/bench/offer_templates.hpp"

namespace mizan::bench {

namespace {

std::size_t number_of(const std::string& language) { return language == "fr" ? 0 : language == "es" ? 1 : 2; }

std::vector<OfferTemplate> make_templates() {
  std::vector<OfferTemplate> all;
  all.push_back(
      {"fr",
       "FR",
       {"Ghisonaccia", "Cavaillon", "Libourne", "Perpignan"},
       "EUR",
       "agriculture",
       "seasonal",
       "9211",
       "worker",
       "seasonal",
       "bilateral_programme",
       "Ouvrier agricole saisonnier",
       "récolte et tri des fruits",
       {"SCEA des Trois Chênes", "Vergers du Luberon", "EARL de la Plaine"},
       "hour",
       12,
       15,
       {"%employer, à %city, recrute %posts ouvriers agricoles saisonniers pour la récolte et le tri des fruits.",
        "Trente-cinq heures par semaine, du lundi au vendredi, payées %wage euros brut l'heure, par virement chaque "
        "mois.",
        "Le logement, en chambres de deux sur l'exploitation, est gratuit.",
        "Trente jours de congé payé par an, au prorata du temps travaillé ; les jours fériés sont payés.",
        "Une expérience de la taille ou de la récolte est appréciée ; aucune autre condition n'est posée."},
       "Inspection du travail"});
  all.push_back(
      {"fr",
       "BE",
       {"Liège", "Namur", "Charleroi"},
       "EUR",
       "construction",
       "general",
       "7112",
       "worker",
       "fixed_term",
       "private_agency",
       "Maçon",
       "maçonnerie et coffrage",
       {"Bâtisseurs de Meuse SA", "Entreprise Delvaux", "Constructions du Condroz"},
       "month",
       2100,
       2900,
       {"%employer engage %posts maçons pour des chantiers de logements autour de %city.",
        "Le salaire est de %wage euros brut par mois, versé sur le compte du salarié.",
        "La semaine compte trente-huit heures et deux jours de repos ; les heures supplémentaires sont volontaires.",
        "L'entreprise fournit les équipements de protection et la formation à la sécurité.",
        "Le contrat est remis en français et en arabe avant la signature."},
       "Contrôle des lois sociales"});
  all.push_back(
      {"fr",
       "CA",
       {"Québec", "Drummondville", "Sherbrooke"},
       "CAD",
       "manufacturing",
       "general",
       "8160",
       "worker",
       "fixed_term",
       "employer_direct",
       "Opérateur en transformation alimentaire",
       "conduite de ligne",
       {"Aliments Boréal inc.", "Charcuterie du Richelieu", "Produits laitiers Estrie"},
       "hour",
       18,
       25,
       {"%employer recherche %posts opérateurs pour son usine de %city.", "Le taux horaire est de %wage dollars.",
        "Quarante heures par semaine, deux jours de repos consécutifs, un régime d'assurance collective dès l'arrivée.",
        "L'employeur paie le permis, la visite médicale et le billet aller et retour.",
        "Le poste est ouvert aux femmes et aux hommes, sans limite d'âge."},
       "Commission des normes du travail"});
  all.push_back({"es",
                 "ES",
                 {"Cartaya", "Moguer", "Almonte", "Lepe"},
                 "EUR",
                 "agriculture",
                 "seasonal",
                 "9211",
                 "worker",
                 "seasonal",
                 "bilateral_programme",
                 "Recolección de frutos rojos",
                 "recolección de fresa y arándano",
                 {"Arándanos de la Ribera S.L.", "Fresas del Tinto S.A.", "Frutos de Doñana S.C.A."},
                 "day",
                 58,
                 70,
                 {"La empresa %employer, de %city, ofrece %posts puestos de recolección para la próxima campaña.",
                  "La jornada es de cuarenta horas semanales, de lunes a viernes, con descanso el sábado y el domingo.",
                  "El salario es de %wage euros brutos por jornada, con nómina mensual y pago por transferencia.",
                  "El alojamiento, en casas con agua, luz y cocina, es gratuito y cumple la normativa de la campaña.",
                  "La oferta está abierta a mujeres y hombres mayores de edad, sin límite de edad."},
                 "Inspección Provincial de Trabajo"});
  all.push_back(
      {"es",
       "ES",
       {"Murcia", "Lorca", "Cartagena"},
       "EUR",
       "hospitality",
       "general",
       "5120",
       "employee",
       "fixed_term",
       "private_agency",
       "Cocinero",
       "cocina y preparación de menús",
       {"Hoteles del Mar Menor S.A.", "Restauración Levante S.L.", "Grupo Almazara"},
       "month",
       1300,
       2000,
       {"%employer busca %posts cocineros para sus establecimientos de %city.",
        "El salario es de %wage euros brutos al mes, en catorce pagas.",
        "Cuarenta horas semanales con dos días de descanso seguidos; las horas extraordinarias son voluntarias.",
        "Treinta días naturales de vacaciones; la formación se hace en horario de trabajo.",
        "El contrato se entrega en español y en árabe antes de la firma."},
       "Inspección de Trabajo y Seguridad Social"});
  all.push_back({"ar",
                 "QA",
                 {"الدوحة", "الوكرة"},
                 "QAR",
                 "hospitality",
                 "general",
                 "5131",
                 "employee",
                 "fixed_term",
                 "bilateral_programme",
                 "مستخدم فندق",
                 "خدمة الغرف والمطعم",
                 {"واحة الخليج للضيافة", "فنادق اللؤلؤة", "شركة الريان للخدمات"},
                 "month",
                 1800,
                 3000,
                 {"تعلن %employer عن حاجتها إلى %posts مستخدما ومستخدمة للعمل بمدينة %city.",
                  "الأجر %wage ريال قطري صاف في الشهر، يؤدى عن طريق التحويل البنكي إلى حساب الأجير.",
                  "مدة العمل ثمان وأربعون ساعة في الأسبوع، مع يوم راحة كامل كل أسبوع، والساعات الإضافية اختيارية.",
                  "العطلة السنوية المؤدى عنها ثلاثون يوما، والسكن والوجبات على نفقة الشركة.",
                  "مدة العقد سنتان قابلتان للتجديد باتفاق الطرفين."},
                 "لجان فض المنازعات العمالية"});
  all.push_back({"ar",
                 "SA",
                 {"الرياض", "جدة", "الدمام"},
                 "SAR",
                 "health",
                 "health_professional",
                 "2221",
                 "employee",
                 "fixed_term",
                 "private_agency",
                 "ممرض مؤهل",
                 "العناية بالمرضى",
                 {"مجموعة الشفاء الطبية", "مستشفى النخيل", "مركز الواحة الصحي"},
                 "month",
                 4500,
                 8000,
                 {"تطلب %employer %posts ممرضا وممرضة للعمل بمستشفياتها بمدينة %city.",
                  "الأجر %wage ريال سعودي في الشهر، مع السكن وتذكرة سنوية ذهابا وإيابا.",
                  "ثمان وأربعون ساعة في الأسبوع بنظام النوبات، مع يوم راحة كامل.",
                  "يشترط الحصول على دبلوم التمريض وسنتين من الخبرة.", "العقد محرر بالعربية ويسلم قبل التوقيع."},
                 "المحاكم العمالية"});
  all.push_back(
      {"ar",
       "AE",
       {"دبي", "أبوظبي", "الشارقة"},
       "AED",
       "domestic_work",
       "domestic",
       "9111",
       "worker",
       "fixed_term",
       "private_agency",
       "عاملة منزلية",
       "تدبير شؤون البيت",
       {"أسرة مقيمة", "مكتب الأمانة للاستقدام", "مكتب الوفاء"},
       "month",
       1200,
       2500,
       {"تبحث %employer بمدينة %city عن %posts للعمل المنزلي مع السكن.",
        "الأجر %wage درهم إماراتي في الشهر، مع السكن والأكل.", "يوم راحة في الأسبوع، وثلاثون يوما عطلة في السنة.",
        "مدة العقد سنتان، وفترة الاختبار ستة أشهر.", "تتم المقابلة عن بعد."},
       "وزارة الموارد البشرية"});
  return all;
}

}  // namespace

const std::vector<OfferTemplate>& offer_templates() {
  static const std::vector<OfferTemplate> all = make_templates();
  return all;
}

const std::vector<const char*>& fee_sentences(const std::string& language) {
  static const std::vector<const char*> all[] = {
      {"Les frais de dossier, de 1 500 dirhams, sont à la charge du candidat.",
       "Le candidat règle lui-même ses frais de visa et de billet.",
       "Une participation aux frais de recrutement de 2 000 DH est demandée aux candidats."},
      {"El visado y el billete corren a cargo de la persona trabajadora.",
       "El candidato debe pagar 300 euros por los gastos de gestión."},
      {"يتحمل المترشح مصاريف التأشيرة والفحص الطبي.", "يؤدي المترشح مبلغ 3000 درهم عن ملف الترشيح."}};
  return all[number_of(language)];
}

const std::vector<const char*>& passport_sentences(const std::string& language) {
  static const std::vector<const char*> all[] = {
      {"L'employeur conserve le passeport du salarié pendant toute la durée du contrat."},
      {"La empresa guarda el pasaporte de la persona trabajadora durante el contrato."},
      {"يحتفظ المشغل بجواز سفر الأجير طيلة مدة العقد."}};
  return all[number_of(language)];
}

const std::vector<const char*>& fair_sentences(const std::string& language) {
  static const std::vector<const char*> all[] = {
      {"Aucun frais n'est demandé au candidat, ni avant ni après le départ.",
       "Le salarié garde son passeport et peut quitter l'employeur en respectant le préavis.",
       "L'employeur prend en charge la visite médicale, le visa et le voyage aller et retour.",
       "En cas de différend, le salarié peut saisir sans frais l'inspection du travail ou le consulat.",
       "Les candidatures sont reçues par l'agence publique, qui ne perçoit rien.",
       "Un accueil est prévu à l'arrivée, avec une présentation du poste, des règles de sécurité et des lieux."},
      {"La persona trabajadora no paga nada por la selección ni por el contrato.",
       "Cada persona conserva su pasaporte y puede dejar el trabajo con el preaviso indicado.",
       "La empresa paga el visado, el reconocimiento médico, el viaje de ida y el de vuelta.",
       "Puede acudir sin coste a la inspección de trabajo, al sindicato o al consulado.",
       "La selección la hace la agencia pública, que no cobra nada.",
       "A la llegada se explica el trabajo, las normas de seguridad y el uso de las viviendas."},
      {"لا يؤدي المترشح أي مبلغ، لا للشركة ولا لأي وسيط.",
       "يحتفظ الأجير بجواز سفره، ويمكنه إنهاء العقد بعد إخطار مدته شهر واحد.",
       "تتحمل الشركة كل المصاريف: التأشيرة والفحص الطبي وتذكرة الذهاب والعودة.",
       "وفي حالة نزاع يمكن للأجير اللجوء مجانا إلى الجهات المختصة أو إلى القنصلية.",
       "تتلقى الوكالة العمومية الترشيحات ولا تتقاضى أي مقابل.",
       "ينظم استقبال عند الوصول للتعريف بالعمل وبقواعد السلامة وبالسكن."}};
  return all[number_of(language)];
}

}  // namespace mizan::bench
