### termini/ats
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ATS
summary = L'agenzia pubblica che in Lombardia programma e controlla la sanità.
keywords = agenzia salute; ASL
# note: [1] = enti/ats-val-padana
p-erw44 = ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = termini/asst
p-5yj64 = Per visite e vaccini vai invece all'[ASST][1].
