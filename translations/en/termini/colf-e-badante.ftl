### colf e badante — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = domestic worker and carer
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = The colf cleans the home. The badante looks after an old or ill person.
# it: lavoro domestico; assistente familiare; baby sitter
keywords = domestic work; carer; family assistant; babysitter
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = They have a national contract, holidays and rest. Read [the rules][1].
