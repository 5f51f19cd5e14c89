### ricetta — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = prescription
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = The doctor's paper to get a medicine, a specialist visit or a test.
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = impegnativa; referral; medicine; electronic prescription; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = It is also called **impegnativa**. Often the doctor gives you only a number, or sends it to your phone.
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = health card
p-7um7y = At the pharmacy show the number and the [health card][1].
