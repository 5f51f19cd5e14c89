### sindacato — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = sindicat
# it: Un'associazione che difende i lavoratori.
summary = O asociație care apără lucrătorii.
# it: diritti; lavoratori; vertenza
keywords = drepturi; lucrători; conflict de muncă
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = fluturaș de salariu
p-g9i5v = Verifică contractul și { -busta-paga(case: "def") }. Vă ajută dacă nu vă plătesc.
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = De obicei vă înscrieți cu o sumă mică. Există și sindicate ale chiriașilor, pentru casă.
