### enti/istituto-inail
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = INAIL
summary = L'ente che aiuta chi si fa male o si ammala per il lavoro.
keywords = INAIL; infortunio; malattia professionale

## Che cosa fa

# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
p-8ixxr = L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
p-rdz4c = Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
