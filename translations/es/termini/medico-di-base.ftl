### medico di famiglia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = médico de familia
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = receta médica
summary = El médico que usted elige. Le atiende gratis y hace las recetas.
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = doctor; médico de cabecera; médico general; MMG
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = Se llama también **medico di base** (médico de base) o medico di medicina generale (médico de medicina general). Son lo mismo.
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = Lea [cómo se elige][1].
