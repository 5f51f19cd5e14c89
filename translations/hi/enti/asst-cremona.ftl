### ASST Cremona — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
title = ===
# it: L'azienda pubblica della salute a Cremona.
summary = Cremona में स्वास्थ्य की सरकारी संस्था।
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
# term: scelta e revoca → { -scelta-e-revoca } = डॉक्टर चुनने और बदलने का दफ़्तर
keywords = ASST; अस्पताल; ASL; सेहत; डॉक्टर चुनना

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = सरकारी अस्पतालों की संस्था
p-3rmp2 = ASST का मतलब है Azienda socio-sanitaria territoriale। Lombardia में ASST अस्पताल और सेहत की दूसरी सेवाएँ चलाती हैं।
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-abgqi = ASST से आप ये माँग सकते हैं, जैसे:
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
l-9ua9e = [स्वास्थ्य कार्ड (tessera sanitaria)][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
l-u8z82 = [डॉक्टर][1] और [बच्चों का डॉक्टर (pediatra)][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = टीका
l-hb539 = [टीके][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = महिलाओं और परिवार की सेहत का केंद्र
l-ynkaz = [महिलाओं और परिवार की सेहत का केंद्र (consultorio)][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-agpnn = Lombardia में कई ASST हैं। अगर पता नहीं कि आपकी कौन-सी है, तो अपने Comune या दवा की दुकान पर पूछें।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-ckcq7 = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-zpusi = ASST Cremona ने [Terre di Inclusione][1] परियोजना में भी काम किया।
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = ख़तरा हो तो दफ़्तर न ढूँढें। [आपात नंबर][1] पर फ़ोन करें।
