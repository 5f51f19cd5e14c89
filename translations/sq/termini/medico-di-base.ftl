### medico di famiglia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = mjek i familjes
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = recetë
summary = Mjeku që zgjidhni ju. Ju viziton falas dhe bën recetat.
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = doktor; medico curante; mjek i përgjithshëm; MMG
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = Quhet edhe **medico di base** ose medico di medicina generale. Janë e njëjta gjë.
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = Lexoni [si zgjidhet][1].
