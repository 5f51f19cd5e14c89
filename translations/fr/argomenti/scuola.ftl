### Scuola — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scuola
title = École
# it: Nido, scuola dei figli, scuola per adulti, titoli di studio.
# term: nido → { -asilo-nido } = crèche
summary = Crèche, école des enfants, école pour adultes, diplômes.
# it: scuola; nido; studio; iscrizione; diploma
# term: nido → { -asilo-nido } = crèche
keywords = école; crèche; études; inscription; diplôme; collège; lycée
# it: La scuola è un diritto di tutti i bambini, anche senza documenti. Leggi [come si iscrive un figlio][1].
# note: [1] = servizi/iscrizione-a-scuola
p-3c26u = L’école est un droit de tous les enfants, même sans papiers. Lisez [comment inscrire un enfant][1].
