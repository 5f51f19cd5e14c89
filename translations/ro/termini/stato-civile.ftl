### stato civile — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = stare civilă
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = cetățenie
summary = Biroul primăriei pentru nașteri, căsătorii, cetățenie și decese.
# it: nascita; matrimonio; morte; atti
keywords = naștere; căsătorie; deces; certificate
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = Aici [înregistrați o naștere][1].
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = În formulare, „stato civile” înseamnă și dacă sunteți căsătorit, divorțat sau văduv.
