### patrocinio a spese dello Stato — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = aide juridictionnelle
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = L’avocat payé par l’État pour les personnes qui ont peu d’argent.
# it: avvocato gratis; gratuito patrocinio
keywords = avocat gratuit; assistance judiciaire; gratuito patrocinio
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = Beaucoup disent **gratuito patrocinio**. Lisez [comment la demander][1].
