### ASST Cremona — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = місцева установа охорони здоров’я
title = ASST Cremona
# it: L'azienda pubblica della salute a Cremona.
summary = Державна установа охорони здоров’я в Кремоні.
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = місцева установа охорони здоров’я
# term: scelta e revoca → { -scelta-e-revoca } = відділ вибору лікаря
keywords = ASST; лікарня; медичний заклад; здоров’я; вибір лікаря

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = місцева установа охорони здоров’я
p-3rmp2 = ASST означає «територіальна соціально-медична установа». У Ломбардії ASST керують лікарнями та іншими медичними службами.
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = місцева установа охорони здоров’я
p-abgqi = До ASST звертаються, наприклад, по:
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
l-9ua9e = [медичну картку][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
l-u8z82 = [лікаря][1] і [дитячого лікаря][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = щеплення
l-hb539 = [щеплення][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = сімейна консультація
l-ynkaz = [сімейну консультацію (consultorio)][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = місцева установа охорони здоров’я
p-agpnn = У Ломбардії є кілька ASST. Якщо не знаєте, яка ваша, запитайте в муніципалітеті (Comune) або в аптеці.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-ckcq7 = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = місцева установа охорони здоров’я
p-zpusi = ASST Cremona працювала також у проєкті [Terre di Inclusione][1].
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = У разі небезпеки не шукайте установу. Дзвоніть на [номер екстреної допомоги][1].
