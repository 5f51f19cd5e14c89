### colf e badante — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = empleada del hogar y cuidadora
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = La colf limpia la casa. La badante cuida a una persona mayor o enferma.
# it: lavoro domestico; assistente familiare; baby sitter
keywords = trabajo doméstico; empleada doméstica; cuidadora; niñera
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = Tienen un contrato nacional, vacaciones y descanso. Lea [las reglas][1].
