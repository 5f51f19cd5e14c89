### enti/asst-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ASST Cremona
summary = L'azienda pubblica della salute a Cremona.
keywords = ASST; ospedale; azienda sanitaria; salute; scelta e revoca

## Che cosa fa

p-3rmp2 = ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
p-abgqi = All'ASST chiedi, per esempio:
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
l-9ua9e = la [tessera sanitaria][1]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
l-u8z82 = il [medico][1] e il [pediatra][2]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
l-hb539 = i [vaccini][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
l-ynkaz = il [consultorio][1]
p-agpnn = In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# note: [1] = termini/asst
p-ckcq7 = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = progetti/terre-di-inclusione
p-zpusi = ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
