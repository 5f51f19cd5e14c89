### termini/centro-per-l-impiego
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = centro per l'impiego
summary = L'ufficio pubblico che aiuta a trovare lavoro.
keywords = collocamento; lavoro; CPI
p-8yype = Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
# note: [1] = servizi/cercare-lavoro
p-kesnq = Leggi [come iscriverti][1].
