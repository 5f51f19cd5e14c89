### termini/medico-di-base
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = medico di famiglia
summary = Il medico che scegli tu. Ti visita gratis e fa le ricette.
keywords = dottore; medico curante; medico di medicina generale; MMG
p-e4w8e = Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = Leggi [come si sceglie][1].
