### enti/asst-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ASST Cremona
summary = L'azienda pubblica della salute a Cremona.
keywords = ASST; ospedale; azienda sanitaria; salute

## Che cosa fa

p-3rmp2 = ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
p-zpusi = ASST Cremona ha lavorato anche al progetto Terre di Inclusione.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
