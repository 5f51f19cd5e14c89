### enti/motorizzazione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Motorizzazione civile
summary = L'ufficio che dà e cambia le patenti di guida.
keywords = patente; motorizzazione; guida; auto

## Che cosa fa

# note: [1] = servizi/patente-straniera
p-rd5ke = È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: $web = un dato; lo scrive il sito
p-chjnx = Il sito è { $web }.
