### accordo di integrazione — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = integration agreement
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = An agreement with the State: you learn Italian and the rules, and you receive points.
# it: punti; crediti; firma
keywords = points; credits; signature; agreement
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = It is signed by people over 16 who enter for the first time. It concerns permits of at least one year.
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = You earn points with courses and with school. Keep all the certificates.
