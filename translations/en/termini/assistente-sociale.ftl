### assistente sociale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = social worker
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = The person at the town hall who listens to you when you have a problem.
# it: servizi sociali; aiuto; Comune
keywords = social services; help; town hall; Comune
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = The social worker helps with money, home, children, old people. What you say is confidential.
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = Read [how to meet the social worker][1].
