### ASST Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = public health agency
title = ASST Cremona (public health agency)
# it: L'azienda pubblica della salute a Cremona.
summary = The public health agency in Cremona.
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = public health agency
# term: scelta e revoca → { -scelta-e-revoca } = office for choosing your doctor
keywords = ASST; hospital; health agency; health; scelta e revoca; change doctor

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = public health agency
p-3rmp2 = ASST stands for Azienda socio-sanitaria territoriale, the local agency for health and social care. In Lombardy the ASSTs run hospitals and other health services.
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = public health agency
p-abgqi = You ask the ASST, for example, for:
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = health card
l-9ua9e = the [health card][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
l-u8z82 = the [doctor][1] and the [children's doctor][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = vaccine
l-hb539 = [vaccines][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = family clinic
l-ynkaz = the [family clinic (consultorio)][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = public health agency
p-agpnn = In Lombardy there are several ASSTs. If you do not know which one is yours, ask your town hall or a pharmacy.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-ckcq7 = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = public health agency
p-zpusi = ASST Cremona also worked on the project [Terre di Inclusione][1].
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = If there is danger, do not look for an office. Call the [emergency number][1].
