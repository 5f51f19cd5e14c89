### CUP — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = центр запису на прийом
# it: L'ufficio che prenota visite ed esami.
summary = Бюро, яке записує на огляди та обстеження.
# it: prenotazione; visita; appuntamento
keywords = запис; огляд; прийом лікаря
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = рецепт або направлення
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
p-5hitf = CUP означає «єдиний центр запису». Візьміть [направлення (ricetta)][1] і { -tessera-sanitaria(case: "acc") }.
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = Читайте, [як записатися][1].
