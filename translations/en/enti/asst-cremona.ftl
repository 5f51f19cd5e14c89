### ASST Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst }
title = ASST Cremona (public health agency)
# it: L'azienda pubblica della salute a Cremona.
summary = The public health agency in Cremona.
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: ASST; ospedale; azienda sanitaria; salute
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# change: +; scelta e revoca+
# term: asst → { -asst }
# term: scelta e revoca → { -scelta-e-revoca }
keywords = ASST; hospital; health agency; health

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst }
p-3rmp2 = ASST stands for Azienda socio-sanitaria territoriale, the local agency for health and social care. In Lombardy the ASSTs run hospitals and other health services.
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst }
p-abgqi = ???
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = health card
l-9ua9e = ???
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta }
l-u8z82 = ???
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino }
l-hb539 = ???
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare }
l-ynkaz = ???
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst }
p-agpnn = ???
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst }
p-zpusi = ASST Cremona also worked on the project [Terre di Inclusione][1].
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = If there is danger, do not look for an office. Call the [emergency number][1].
