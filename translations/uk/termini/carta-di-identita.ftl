### carta d'identità — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = посвідчення особи
# it: La tessera che dice chi sei.
summary = Картка, яка показує, хто ви.
# it: CIE; documento; carta identità elettronica
keywords = CIE; документ; електронне посвідчення; ID-картка
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = реєстрація місця проживання
p-9x8z3 = Його видає муніципалітет (Comune) тим, хто має [реєстрацію місця проживання][1]. Читайте, [як його просити][2].
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = Для іноземців воно не дійсне для подорожей.
