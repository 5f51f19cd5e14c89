### termini/isee
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ISEE
summary = Il numero che dice quanto è ricca la tua famiglia.
keywords = reddito; sconto; bonus
p-axh2e = Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
# note: [1] = servizi/chiedere-isee
p-dx5dy = Leggi [come si chiede][1].
