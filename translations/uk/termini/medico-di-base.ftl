### medico di famiglia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = сімейний лікар
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = рецепт або направлення
summary = Лікар, якого ви вибираєте. Він безкоштовно вас оглядає і виписує рецепти та направлення.
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = лікар; терапевт; medico di medicina generale; MMG
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = Його називають також **medico di base** або medico di medicina generale. Це те саме.
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = Читайте, [як його вибрати][1].
