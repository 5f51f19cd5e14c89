### Sala Puerari — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = ===
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = Зал для встреч в городском музее Кремоны (Museo Civico).
# it: Museo Civico; sala; convegni
keywords = Museo Civico; музей; зал; конференции
# it: Museo Civico
f-rvhqf = ===
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = Зал находится в городском музее Кремоны (Museo Civico).
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = В июле 2018 года здесь прошла [последняя встреча CO-AliZIONE][1]. Это был курс для муниципалитетов, которые создают сети приёма.
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = Чтобы узнать, открыт ли зал, спросите в музее или в [муниципалитете Кремоны][1].
