### enti/ats-val-padana
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ATS Val Padana
summary = L'agenzia pubblica che controlla i servizi per la salute della zona.
keywords = ATS; Val Padana; agenzia salute; prevenzione

## Che cosa fa

# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
p-7yiwu = [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = argomenti/salute
p-sgsw4 = Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
