# How the languages except: "no fee, except the ticket" takes the denial back.

fr but: (sauf|hormis|excepté|exceptée|exceptés|à l'exception|exception faite|à part|mis à part|en dehors (de|du|des)|seul (le|la|les)|seule (la|l')|seuls les|seules les|excepte)
en but: (except|excepting|excluding|save for|other than|apart from|aside from|with the exception of|barring|with the exceptions of)
es but: (salvo|excepto|exceptuando|a excepción de|con excepción de|aparte de|fuera de|menos (el|la|los|las))
ar but: (=إلا|ما عدا|=عدا|ماعدا|باستثناء|=سوى|فيما عدا)
ary but: (من غير|الا)
ary-latn but: (mn ghir|men ghir|ila|illa|ghir)

# --- German
de but: (außer|ausgenommen|bis auf|mit ausnahme)

# --- Italian
it but: (tranne|eccetto|salvo|a eccezione (di|del|della)|ad eccezione (di|del|della))
