### istituto comprensivo — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = grup shkollash
# it: Più scuole insieme: infanzia, primaria e medie.
summary = Disa shkolla bashkë: kopsht, fillore dhe shkollë e mesme e ulët.
# it: scuola; elementari; medie; IC
keywords = shkollë; fillore; 9-vjeçare; IC
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = Ka vetëm një sekretari dhe një drejtor. Për të regjistruar një fëmijë shkoni te sekretaria.
