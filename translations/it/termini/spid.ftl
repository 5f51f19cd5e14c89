### termini/spid
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = SPID
summary = Una password sicura per entrare nei siti degli uffici.
keywords = identità digitale; password; entrare nei siti
p-4mtzn = SPID vuol dire Sistema pubblico di identità digitale.
# note: [1] = servizi/identita-digitale
p-b9gbe = Leggi [come averlo][1]. Non darlo a nessuno.
