### ASST — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = местное учреждение здравоохранения
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = прививка
summary = Государственное учреждение, которое в Ломбардии управляет больницами, врачами и прививками.
# it: azienda sanitaria; ASL; ospedale
keywords = учреждение здравоохранения; ASL; больница; поликлиника
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST значит «территориальное социально-медицинское учреждение» (Azienda socio-sanitaria territoriale). В других областях оно называется **ASL**.
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = В Кремоне есть [ASST Cremona][1].
