### medico di famiglia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = семейный врач
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = рецепт или направление
summary = Врач, которого вы выбираете сами. Он бесплатно осматривает вас и выписывает рецепты.
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = доктор; терапевт; участковый врач; MMG
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = Его ещё называют **medico di base** или medico di medicina generale. Это одно и то же.
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = Читайте, [как его выбрать][1].
