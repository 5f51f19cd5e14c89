### termini/morosita-incolpevole
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = morosità incolpevole
summary = Quando non riesci a pagare l'affitto e non è colpa tua.
keywords = affitto arretrato; non pagare; aiuto affitto
p-6t2jk = **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = Leggi [che aiuti ci sono][1].
