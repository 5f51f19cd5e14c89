### termini/anagrafe
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = anagrafe
summary = L'ufficio del Comune che scrive chi abita nel comune.
keywords = municipio; certificati; ufficio anagrafe
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
p-eduyx = Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
