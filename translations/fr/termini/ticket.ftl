### ticket — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = participation aux frais
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = La part que vous payez pour une consultation, un examen ou un médicament.
# it: pagare; visita; esame; medicina
keywords = payer; visite; examen; médicament
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = exemption
p-i56hy = Le reste est payé par l’État. Certaines personnes ne paient pas : elles ont une [exemption (esenzione)][1].
