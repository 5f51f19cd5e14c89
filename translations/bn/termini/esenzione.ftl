### esenzione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = ফি মাফ
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
summary = স্বাস্থ্যসেবার ফি (ticket) না দেওয়ার অধিকার।
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
keywords = ???
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = আয়
p-y97sz = ???
# it: Si chiede all'[ASST][1]. Alcune si scrivono da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-57ziy = ???
