### termini/commissione-territoriale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Commissione territoriale
summary = Le persone che ascoltano la tua storia e decidono sull'asilo.
keywords = intervista; asilo; colloquio
p-nupiw = Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-yrn3w = Di' la verità. Se non capisci una domanda, dillo.
