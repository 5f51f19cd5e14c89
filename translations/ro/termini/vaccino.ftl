### vaccino — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = vaccin
# it: Un'iniezione che ti protegge da una malattia.
summary = O injecție care vă protejează de o boală.
# it: vaccinazione; iniezione; libretto
keywords = vaccinare; injecție; carnet de vaccinări
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = minor
p-nicgv = Pentru minori unele vaccinuri sunt obligatorii și gratuite.
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = Carnetul de vaccinuri, **libretto vaccinale**, este hârtia cu vaccinurile făcute. Păstrați-l.
