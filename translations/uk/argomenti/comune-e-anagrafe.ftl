### Comune e anagrafe — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
title = Муніципалітет і реєстрація мешканців
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = реєстрація місця проживання
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
summary = Реєстрація місця проживання, посвідчення особи, народження і довідки.
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
# term: residenza → { -residenza } = реєстрація місця проживання
keywords = реєстрація мешканців; прописка; довідки; мерія; муніципалітет; anagrafe
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = реєстрація місця проживання
p-ikqcf = Перша установа, яку треба знати, це [ваш муніципалітет (Comune)][1]. Почніть з [реєстрації місця проживання][2].
