### guide/nasce-un-figlio
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Nasce un figlio
summary = Che cosa fare prima e dopo il parto.
keywords = nascita; bambino; neonato; gravidanza; incinta
# steps.text
f-4w6g2 = Fai le visite in gravidanza.
# steps.text
f-a67z4 = Se lavori, chiedi la maternità.
# steps.text
f-rmrxq = Registra la nascita entro 10 giorni.
# steps.text
f-u2iyp = Scegli il pediatra.
# steps.text
f-9g3vi = Segui i vaccini.
# steps.text
f-s33kf = Chiedi l'ISEE.
# steps.text
f-hpjxn = Chiedi l'assegno unico.
# steps.text
f-5ix9v = Pensa presto al nido.
p-vzqhh = Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
