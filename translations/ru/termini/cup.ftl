### CUP — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = центр записи на приём
# it: L'ufficio che prenota visite ed esami.
summary = Отдел, который записывает на приём и анализы.
# it: prenotazione; visita; appuntamento
keywords = запись; приём; врач; регистратура
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = рецепт или направление
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
p-5hitf = CUP значит «единый центр записи» (Centro unico di prenotazione). Возьмите [направление (ricetta)][1] и медицинскую карточку.
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = Читайте, [как записаться][1].
