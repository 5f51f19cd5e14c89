### argomenti/associazioni
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Associazioni
summary = Gruppi e volontari della zona.
keywords = associazioni; volontari; comunità
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
