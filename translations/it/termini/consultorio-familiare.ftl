### termini/consultorio-familiare
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = consultorio familiare
summary = Un servizio per donne, coppie, genitori e ragazzi.
keywords = ginecologa; ostetrica; donne; contraccezione
# note: [1] = termini/ricetta
p-5935g = Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = servizi/consultorio
p-uu4uu = Leggi [come andarci][1].
