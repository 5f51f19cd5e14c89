### colf e badante — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = menajeră și îngrijitoare
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = Menajera („colf”) face curat în casă. Îngrijitoarea („badante”) are grijă de o persoană bătrână sau bolnavă.
# it: lavoro domestico; assistente familiare; baby sitter
keywords = badantă; menajeră; îngrijitoare bătrâni; bonă; muncă în casă
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = Au un contract național, concediu și odihnă. Citiți [regulile][1].
