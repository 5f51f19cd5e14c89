### termini/caf
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = CAF
summary = Un ufficio che aiuta con tasse, 730 e ISEE.
keywords = tasse; 730; ISEE
# note: [1] = termini/patronato
p-vct47 = CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = Leggi [che cosa fa per te][1].
