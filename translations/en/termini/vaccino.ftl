### vaccino — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = vaccine
# it: Un'iniezione che ti protegge da una malattia.
summary = An injection that protects you from a disease.
# it: vaccinazione; iniezione; libretto
keywords = vaccination; injection; booklet; jab
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = person under 18
p-nicgv = For people under 18 some vaccines are compulsory and free.
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = The **libretto vaccinale** (vaccination booklet) is the paper with the vaccines you have had. Keep it.
