### medico di famiglia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = médecin de famille
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = ordonnance
summary = Le médecin que vous choisissez. Il vous examine gratuitement et fait les ordonnances.
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = docteur; médecin traitant; généraliste; MMG
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = Il s’appelle aussi **medico di base** ou « medico di medicina generale ». C’est la même chose.
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = Lisez [comment le choisir][1].
