### medico di famiglia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = family doctor
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = prescription
summary = The doctor you choose. They examine you free of charge and write prescriptions.
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = doctor; medico curante; general practitioner; GP; MMG
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = Also called **medico di base** or medico di medicina generale. They are the same thing.
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = Read [how to choose][1].
