### termini/kit-postale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = kit postale
summary = La busta con i moduli per chiedere il permesso di soggiorno alla posta.
keywords = busta gialla; moduli; posta; Sportello Amico
p-g3cdf = La prendi gratis in un ufficio postale con lo Sportello Amico.
# note: [1] = termini/patronato
p-8k9ps = La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
