### bando e avviso pubblico — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = anunț public
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = Hârtia care spune cine poate cere un lucru, cum și până când.
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = clasament
keywords = cerere; clasament; termen; concurs; anunț
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = Îl găsiți pe site-ul primăriei sau al regiunii. Uitați-vă întâi la termen, în italiană **scadenza**.
# it: Se non capisci, chiedi allo sportello.
p-5mitk = Dacă nu înțelegeți, întrebați la ghișeu.
