### ricevuta del permesso — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = recipisa permisului
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = Hârtia care dovedește că ați cerut sau ați reînnoit permisul.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = fluturaș de salariu
keywords = recipisă; ricevuta; cedolino; dovadă de la poștă; chitanță permis
# it: Te la dà la posta quando consegni la busta.
p-j58hc = V-o dă poșta când depuneți plicul.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = pașaport
p-w9vh2 = Aveți-o **întotdeauna** la dumneavoastră, împreună cu { -passaporto(case: "def") }. Cu recipisa de reînnoire puteți rămâne și puteți lucra.
