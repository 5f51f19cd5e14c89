### ricetta — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = рецепт или направление
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = Бумага от врача, чтобы получить лекарство, приём или анализ.
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = направление; рецепт; лекарство; электронный рецепт; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = Её называют также **impegnativa**. Часто врач даёт вам только номер или присылает его на телефон.
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
p-7um7y = В аптеке покажите номер и [медицинскую карточку (tessera sanitaria)][1].
