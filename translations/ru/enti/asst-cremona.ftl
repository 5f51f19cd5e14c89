### ASST Cremona — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = местное учреждение здравоохранения
title = ===
# it: L'azienda pubblica della salute a Cremona.
summary = Государственное учреждение здравоохранения в Кремоне.
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = местное учреждение здравоохранения
# term: scelta e revoca → { -scelta-e-revoca } = отдел выбора врача
keywords = ASST; больница; учреждение здравоохранения; здоровье; выбор врача

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = местное учреждение здравоохранения
p-3rmp2 = ASST значит «территориальное социально-медицинское учреждение» (Azienda socio-sanitaria territoriale). В Ломбардии ASST управляют больницами и другими медицинскими службами.
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = местное учреждение здравоохранения
p-abgqi = В ASST обращаются, например, за:
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
l-9ua9e = [медицинской карточкой][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
l-u8z82 = [врачом][1] и [детским врачом][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = прививка
l-hb539 = [прививками][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = семейная консультация
l-ynkaz = [семейной консультацией][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = местное учреждение здравоохранения
p-agpnn = В Ломбардии несколько ASST. Если не знаете, какая ваша, спросите в муниципалитете или в аптеке.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-ckcq7 = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = местное учреждение здравоохранения
p-zpusi = ASST Cremona работала и в проекте [Terre di Inclusione][1].
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = В случае опасности не ищите учреждение. Звоните по [номеру экстренной помощи][1].
