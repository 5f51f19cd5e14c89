### servizi abitativi pubblici — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: servizi abitativi pubblici
title = banesa publike
# it: Il nome ufficiale delle case popolari in Lombardia.
summary = Emri zyrtar i banesave publike (case popolari) në Lombardi.
# it: casa popolare; ALER; alloggio
keywords = casa popolare; ALER; banesë; shtëpi sociale
# it: Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
# note: [1] = servizi/casa-popolare
p-d3mrr = Janë shtëpi publike me qira të ulët. Lexoni [si kërkohen][1].
