### colf e badante — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = employée de maison et aide à domicile
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = La « colf » nettoie la maison. La « badante » s’occupe d’une personne âgée ou malade.
# it: lavoro domestico; assistente familiare; baby sitter
keywords = travail domestique; ménage; aide familiale; nounou
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = Elles ont un contrat national, des congés et du repos. Lisez [les règles][1].
