### domicilio — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = domiciliu
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = rezidență
summary = Locul unde aveți lucrurile și treburile dumneavoastră, chiar dacă nu aveți acolo rezidența.
# it: indirizzo; recapito
keywords = adresă; adresă de contact; unde locuiesc
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = rezidență
p-4a37h = Puteți avea [rezidență (residenza)][1] într-o localitate și domiciliul în alta.
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = Când o instituție vă cere domiciliul, scrieți adresa unde vă vine poșta.
