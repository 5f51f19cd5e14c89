### bando e avviso pubblico — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = public notice
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = The paper that says who can apply for something, how and until when.
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = ranking list
keywords = application; ranking list; deadline; competition; bando
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = You find it on the website of the town hall or the Region. Look first at the **deadline (scadenza)**.
# it: Se non capisci, chiedi allo sportello.
p-5mitk = If you do not understand it, ask at the desk.
