### termini/assegno-unico
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = assegno unico
summary = I soldi che l'INPS paga ogni mese per i figli.
keywords = figli; assegni familiari; AUU
p-iptir = Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
# note: [1] = servizi/assegno-unico-figli
p-98tuh = Leggi [come si chiede][1].
