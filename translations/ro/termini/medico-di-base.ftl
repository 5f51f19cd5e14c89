### medico di famiglia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = medic de familie
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = rețetă
summary = Medicul pe care îl alegeți dumneavoastră. Vă consultă gratuit și vă dă rețete.
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = doctor; medic curant; medic generalist; MMG; doctor de familie
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = Se numește și **medico di base** sau „medico di medicina generale”. Sunt același lucru.
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = Citiți [cum se alege][1].
