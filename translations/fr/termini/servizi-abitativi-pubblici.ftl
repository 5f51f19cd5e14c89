### servizi abitativi pubblici — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: servizi abitativi pubblici
title = logement social
# it: Il nome ufficiale delle case popolari in Lombardia.
summary = Le nom officiel des logements sociaux en Lombardie.
# it: casa popolare; ALER; alloggio
keywords = logement social; HLM; ALER; casa popolare
# it: Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
# note: [1] = servizi/casa-popolare
p-d3mrr = Ce sont des logements publics avec un loyer bas. Lisez [comment les demander][1].
