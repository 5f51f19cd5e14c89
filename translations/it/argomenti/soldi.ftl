### argomenti/soldi
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Soldi e aiuti
summary = ISEE, assegni, bollette, banca, tasse.
keywords = soldi; povertà; ISEE; assegno; bonus; aiuto economico
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
p-8wdxi = Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
