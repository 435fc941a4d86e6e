# How the languages deny, and where a clause turns, for every lexicon: `include negation.lex`. What they except stands in
# exception.lex, which a lexicon includes when an exception to a denial is what it looks for.
#
# A negator without a gap denies the very next word of a signal; with `…` behind it, one further on; with `…` before it,
# one that came before. Prefer naming the words that may stand between to a wide gap: a negator that reaches too far hides
# a signal, one that reaches too little asks a person once too often.

# --- French
fr let be: (est|sont|sera|seront|soit|soient|était|étaient|peut|peuvent|pourra|pourront|doit|doivent|devra|devront|saurait|sauraient|a|ont|aura|auront|fait|font|fera|feront)
fr let never: (pas|jamais|plus|point|nullement|aucunement|en aucun cas|en aucune façon|en aucune manière)
fr let done: (mis|mise|mises|demandé|demandée|demandés|demandées|exigé|exigée|exigés|exigées|facturé|facturée|facturés|facturées|laissé|laissée|laissés|tenu|tenue|tenus|tenues|prélevé|prélevée|perçu|perçue|perçus|réclamé|réclamée)
fr not: (ne|n') [lui|leur|vous|te|t'|s'|se|en|y] [<be>] [<never>] [être] [<done>] [de|d'|à|par|au|aux]
fr not: <never> [être] [<done>] [de|d'|des|du|à]
fr not: aucun* [autre|autres|des|de|type de|sorte de] [<be>]
fr not: aucun* …1
fr not: sans [aucun*|le moindre|la moindre|autre|autres|que|devoir|avoir à]
fr not: ni [de|d'|du|des|le|la|les|l'|à|par]
fr not: (non|zéro|nul|nulle|interdit de|interdiction de|interdit d'|défense de)
fr not: rien [à]
fr not: (dispensé|dispensée|dispensés|exempté|exemptée|exemptés|exonéré|exonérée|exonérés|exempt|exempts|libre|libres) (de|du|des|d') [tout|toute|tous|toutes]
fr not: … (néant|nul|nuls|nulle|nulles|zéro)
fr turn: (mais|cependant|toutefois|néanmoins|par contre|en revanche|alors que|tandis que|contre|moyennant)

# --- English
en not: (not|never|cannot|don't|doesn't|didn't|won't|can't|isn't|aren't|shouldn't|mustn't|needn't) [ever] [be|have|been|being] [required|asked|expected|obliged|made|liable|responsible|allowed|charged|permitted] [to|for] [be|have]
en not: no …1
en not: no (recruitment|placement|agency|processing|visa|travel|medical|application|registration|hidden|upfront|such|other|additional|extra|service) [and|or|nor] [recruitment|placement|agency|processing|visa|travel|medical|application|registration|training|service|other]
en not: (without|nor|neither|zero|none) [any|of|of the|having to|being asked to|the]
en not: (free|exempt) (of|from) [any|all]
en not: under no circumstances …4
en not: (prohibited|forbidden) [from|to] [charging|asking|making]
en not: … (nothing|none|nil|zero)
en turn: (but|however|although|though|whereas|while)

# --- Spanish
es not: no [se|le|les|lo|la] [será|serán|es|son|está|están|deberá|deberán|debe|deben|puede|pueden|podrá|podrán|tiene|tienen|tendrá|tendrán|ha|han] [que|de] [ser|estar] [exigido|exigida|cobrado|cobrada|obligado|obligada|obligados] [a]
es not: ningun* [tipo de|otro|otra|clase de]
es not: ningun* …1
es not: sin [ningún|ninguna|otro|otra|otros|otras|que|tener que]
es not: (nunca|jamás|ni|tampoco) [se|le|les|de]
es not: (libre|libres|exento|exenta|exentos) de [todo|toda|todos]
es not: … (nada|ninguno|ninguna)
es turn: (pero|sin embargo|no obstante|aunque|mientras que)

# --- Arabic
ar not: (لا|لن|لم) [يجوز|يمكن|يحق|يتم|تتم|يكون|تكون|يطلب|تطلب|يلزم|يقع|يتعين|يجب|يفرض|تفرض] [ان|من|على|اي|اية]
ar not: (ليس|ليست|ليسوا) [هناك|من|اي|اية]
ar not: (بدون|دون|بلا|من دون) [اي|اية|ان]
ar not: عدم [اداء|دفع|تحمل|مطالبة|استيفاء]
ar not: (معفى|معفي|يعفى|معفاة|خال|خالي|خالية) من [اي|كل|جميع]
ar not: … لا شيء
ar turn: (لكن|غير ان|انما|بينما|بيد ان|الا ان)

# --- Moroccan Arabic
ary not: =ما
ary not: =ما (غادي|غاديش|غايخلص|كاين|كاينش|عندك|عندكش|خاصك|خاصكش|خاصكمش|كتخلص|كتخلصش|تخلص|تخلصش|كيخلص|يخلص|تخلصو|غتخلص|غتخلصش) [حتى|شي]
ary not: =ما غادي (تخلص|يخلص|تخلصو)
ary not: (ماغادي|ماغاديش|مغاديش|ماكاين|ماكاينش|مكاينش|مكاين|ماشي|ماخاصكش) [حتى|شي]
ary not: (بلا|من غير) [ما|حتى|شي]
ary not: … (=والو|=ولو)
ary turn: (ولكن|ولاكن|والاكن)
ary-latn not: ma (ghadi|ghadich|ghaych|kayn|kaynch|kaynach|3ndek|3ndkch|khassek|khasskch|katkhelles|kaykhelles) [7ta|hta|chi]
ary-latn not: (maghadi|maghadich|makaynch|makayn|makhassekch|machi|mashi) [7ta|hta|chi]
ary-latn not: bla [ma|7ta|hta]
ary-latn not: … (walo|walou|wallo|walu|oualou)
ary-latn turn: (walakin|walakine|lakin|welakin)
ary-latn not: ma (t3ti|t3tiw|t3tich|tkhelles|tkhellsou|tkhellesch|tsifet|tsifetch|tdfe3|tdfe3ch|tjib|tjibou|tjibch) [7ta|hta|chi]

# --- German
de not: (kein|keine|keinen|keiner|keinerlei|nicht|nie|niemals|weder|ohne) [irgendwelche|jegliche|weitere|dem|den|der|die|das|vom|von] …1
de turn: (aber|jedoch|sondern|hingegen)

# --- Italian
it not: (nessun|nessuna|nessuno|senza|né|mai) [tipo di|altra|altro|alcuna|alcun] …1
it not: non [si|gli|le|ci|vi] [è|sono|sarà|saranno|deve|devono|può|possono] [mai] [essere]
it turn: (però|tuttavia|invece)
