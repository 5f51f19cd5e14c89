### tessera sanitaria — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = медицинская карточка
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = Карточка, которой вы пользуетесь у врача, в больнице и в аптеке.
# it: tessera; carta sanitaria; medico
keywords = карточка; тессера; врач; полис
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = Это пластиковая карточка. Её показывают у врача, в больнице и в аптеке.
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = налоговый код
p-7abev = На карточке есть ваш [налоговый код (codice fiscale)][1]. Она **не** удостоверяет личность.
