### guide/non-ho-soldi
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Non ho soldi per arrivare a fine mese
summary = Gli aiuti che puoi chiedere e in che ordine.
keywords = povertà; senza soldi; bollette; affitto; cibo
# steps.text
f-wm5h6 = Parla con l'assistente sociale del Comune.
# steps.text
f-5z3e4 = Chiedi l'ISEE.
# steps.text
f-em8kx = Hai figli? Controlla l'assegno unico.
# steps.text
f-kd5ue = Paga meno le bollette.
# steps.text
f-97ksz = Non riesci a pagare l'affitto? Parla subito.
# steps.text
f-jzbmt = Guarda se puoi avere l'assegno di inclusione.
p-vpz8u = Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
