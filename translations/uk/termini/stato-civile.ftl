### stato civile — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = відділ цивільного стану
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = громадянство
summary = Відділ муніципалітету (Comune) для народжень, шлюбів, громадянства і смертей.
# it: nascita; matrimonio; morte; atti
keywords = народження; шлюб; смерть; записи; РАЦС
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = Тут ви [реєструєте народження][1].
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = У бланках «stato civile» означає також, чи ви одружені, розлучені або овдовіли.
