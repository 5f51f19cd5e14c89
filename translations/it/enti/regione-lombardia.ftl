### enti/regione-lombardia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Regione Lombardia
summary = L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
keywords = Regione; Lombardia; casa popolare; fascicolo sanitario

## Che cosa fa

# note: [1] = progetti/lab-impact
p-vqern = La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
p-b4evj = Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
