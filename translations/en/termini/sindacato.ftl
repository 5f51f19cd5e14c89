### sindacato — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = trade union
# it: Un'associazione che difende i lavoratori.
summary = An association that defends workers.
# it: diritti; lavoratori; vertenza
keywords = rights; workers; dispute
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = payslip
p-g9i5v = It checks your contract and your { -busta-paga }. It helps you if they do not pay you.
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = You usually join by paying a small sum. There are also tenants' unions, for housing.
