### eventi/co-alizione-a-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = CO-AliZIONE: l'ultima tappa a Cremona
summary = Una giornata di formazione per i Comuni, nel 2018. È passata.
keywords = CO-AliZIONE; formazione; Sala Puerari
# note: [1] = progetti/co-alizione
p-efyfv = È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
