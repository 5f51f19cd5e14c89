### ASST Cremona — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = ASST
title = ASST Cremona (agenția publică de sănătate)
# it: L'azienda pubblica della salute a Cremona.
summary = Agenția publică de sănătate din Cremona.
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = ASST
# term: scelta e revoca → { -scelta-e-revoca } = alegerea și schimbarea medicului
keywords = ASST; spital; sănătate; alegerea medicului; schimb medic; asigurare

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = ASST
p-3rmp2 = ASST înseamnă „Azienda socio-sanitaria territoriale” (agenție teritorială de sănătate și asistență socială). În Lombardia agențiile ASST administrează spitale și alte servicii de sănătate.
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = ASST
p-abgqi = La ASST cereți, de exemplu:
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
l-9ua9e = [cardul de sănătate (tessera sanitaria)][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
l-u8z82 = [medicul][1] și [pediatrul (pediatra)][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = vaccin
l-hb539 = [vaccinurile (vaccini)][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = centru de consultații pentru familie
l-ynkaz = [centrul de consultații pentru familie (consultorio)][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = ASST
p-agpnn = În Lombardia există mai multe ASST. Dacă nu știți care este a dumneavoastră, întrebați la primărie sau la farmacie.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-ckcq7 = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = ASST
p-zpusi = ASST Cremona a lucrat și la proiectul [Terre di Inclusione][1].
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = În caz de pericol nu căutați un birou. Sunați la [numărul de urgență][1].
