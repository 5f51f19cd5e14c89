### ASST Cremona — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = établissement public de santé
title = ===
# it: L'azienda pubblica della salute a Cremona.
summary = L’établissement public de santé de Cremona.
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = établissement public de santé
# term: scelta e revoca → { -scelta-e-revoca } = bureau du choix du médecin
keywords = ASST; hôpital; santé; ASL; scelta e revoca; changer de médecin

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = établissement public de santé
p-3rmp2 = ASST veut dire « Azienda socio-sanitaria territoriale » : { -asst }. En Lombardie, les ASST gèrent les hôpitaux et d’autres services de santé.
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = établissement public de santé
p-abgqi = À l’ASST, vous demandez par exemple :
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
l-9ua9e = la [carte de santé (tessera sanitaria)][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
l-u8z82 = le [médecin][1] et le [pédiatre][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = vaccin
l-hb539 = les [vaccins][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = centre de planning familial
l-ynkaz = le [centre de planning familial (consultorio)][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = établissement public de santé
p-agpnn = En Lombardie, il y a plusieurs ASST. Si vous ne savez pas quelle est la vôtre, demandez à votre mairie ou en pharmacie.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-ckcq7 = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = établissement public de santé
p-zpusi = L’ASST Cremona a aussi travaillé au projet [Terre di Inclusione][1].
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = En cas de danger, ne cherchez pas un bureau. Appelez le [numéro d’urgence][1].
