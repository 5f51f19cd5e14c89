### bando e avviso pubblico — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = appel public
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = Le papier qui dit qui peut demander une chose, comment et jusqu’à quand.
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = classement
keywords = demande; classement; date limite; concours
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = Vous le trouvez sur le site de la mairie ou de la région. Regardez d’abord la **scadenza** (date limite).
# it: Se non capisci, chiedi allo sportello.
p-5mitk = Si vous ne comprenez pas, demandez au guichet.
