### termini/licenza-media
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = licenza media
summary = Il diploma che si prende dopo la terza media.
keywords = diploma; terza media; scuola media
# note: [1] = servizi/licenza-media-cpia
p-hq38e = Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
