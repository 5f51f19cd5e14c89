### asilo nido — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = детские ясли
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = Место для детей от нескольких месяцев до трёх лет.
# it: nido; bambini piccoli; zero tre anni
keywords = ясли; маленькие дети; от нуля до трёх лет; садик
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = Ясли не обязательны, и обычно за них надо платить. Читайте, [как попросить место][1].
