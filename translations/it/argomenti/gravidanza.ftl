### argomenti/gravidanza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Gravidanza e parto
summary = Visite, ospedale e diritti di chi aspetta un figlio.
keywords = incinta; gravidanza; parto; maternità
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
p-7w8dc = Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
