# Medical tests that are made in order to exclude: pregnancy, HIV.
fr: (grossesse|gravidité|bhcg|hcg|beta hcg|bêta hcg|gestation)
fr: (vih|hiv|sida|sérologie vih)
en: (pregnancy|pregnant|gravidity)
en: (hiv|aids)
es: (embarazo|embarazada|gravidez|vih|sida)
ar: (حمل|الحمل|حامل)
ar: (سيدا|السيدا|ايدز|الإيدز|إيدز)
ar: نقص المناعة
ary: (الكروصيص|السيدا)
