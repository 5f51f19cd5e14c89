### vaccino — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = टीका
# it: Un'iniezione che ti protegge da una malattia.
summary = एक इंजेक्शन जो आपको बीमारी से बचाता है।
# it: vaccinazione; iniezione; libretto
keywords = ???
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = नाबालिग़
p-nicgv = ???
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = ???
