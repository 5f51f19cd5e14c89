### vaccino — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = vaccin
# it: Un'iniezione che ti protegge da una malattia.
summary = Une piqûre qui vous protège d’une maladie.
# it: vaccinazione; iniezione; libretto
keywords = vaccination; piqûre; carnet
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = mineur
p-nicgv = Pour les mineurs, certains vaccins sont obligatoires et gratuits.
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = Le **libretto vaccinale** (carnet de vaccination) est le papier avec les vaccins faits. Gardez-le.
