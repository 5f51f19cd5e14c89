### ASST Cremona — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = entidad pública de salud
title = ===
# it: L'azienda pubblica della salute a Cremona.
summary = La entidad pública de salud en Cremona.
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = entidad pública de salud
# term: scelta e revoca → { -scelta-e-revoca } = oficina para elegir médico
keywords = ASST; hospital; salud; agencia de salud; elegir médico; scelta e revoca

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = entidad pública de salud
p-3rmp2 = ASST quiere decir Azienda socio-sanitaria territoriale (entidad social y de salud del territorio). En Lombardía las ASST se ocupan de los hospitales y de otros servicios de salud.
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = entidad pública de salud
p-abgqi = A la { -asst } se le pide, por ejemplo:
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
l-9ua9e = la [tarjeta sanitaria (tessera sanitaria)][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
l-u8z82 = el [médico][1] y el [pediatra][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = vacuna
l-hb539 = las [vacunas][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = centro de planificación familiar
l-ynkaz = el [centro de planificación familiar (consultorio)][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = entidad pública de salud
p-agpnn = En Lombardía hay varias ASST. Si no sabe cuál es la suya, pregunte en su municipio o en la farmacia.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-ckcq7 = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = entidad pública de salud
p-zpusi = ASST Cremona trabajó también en el proyecto [Terre di Inclusione][1].
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = En caso de peligro no busque una oficina. Llame al [número de emergencia][1].
