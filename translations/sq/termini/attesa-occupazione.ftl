### permesso per attesa occupazione — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = leje për kërkim pune
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = Leja për këdo që ka humbur punën dhe kërkon një tjetër.
# it: perso il lavoro; permesso; disoccupato
keywords = humba punën; leje; i papunë; leje për kërkim pune
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = zyra e punësimit
p-kwc73 = Zgjat zakonisht të paktën një vit. Regjistrohuni menjëherë te [zyra e punësimit (centro per l'impiego)][1].
