### vaccino — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = vacuna
# it: Un'iniezione che ti protegge da una malattia.
summary = Una inyección que le protege de una enfermedad.
# it: vaccinazione; iniezione; libretto
keywords = vacunación; inyección; carné
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = menor de edad
p-nicgv = Para los menores algunas vacunas son obligatorias y gratis.
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = El **libretto vaccinale** (carné de vacunas) es la hoja con las vacunas puestas. Guárdelo.
