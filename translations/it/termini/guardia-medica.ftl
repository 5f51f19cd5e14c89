### termini/guardia-medica
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = guardia medica
summary = Il medico per la notte, la domenica e i giorni di festa.
keywords = continuità assistenziale; notte; domenica; 116117
p-5whf8 = Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
# note: [1] = servizi/cure-non-urgenti
p-vey89 = Leggi [come si chiama][1].
