### argomenti/permesso
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Permesso di soggiorno
summary = Primo permesso, rinnovo, famiglia, lavoro, asilo.
keywords = permesso; soggiorno; questura; visto
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
p-cb8n6 = Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = servizi/aiuto-patronato-caf
p-a6cwu = Un [patronato][1] ti aiuta con i moduli.
# note: [1] = servizi/lettera-della-questura
p-isibv = Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
