### ASST Cremona — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
title = ASST Cremona (ndërmarrja publike e shëndetësisë)
# it: L'azienda pubblica della salute a Cremona.
summary = Ndërmarrja publike e shëndetësisë në Cremona.
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
# term: scelta e revoca → { -scelta-e-revoca } = zyra për zgjedhjen e mjekut
keywords = ASST; spital; shëndetësi; mjek; ASL; zgjedhja e mjekut

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = ndërmarrja publike e shëndetësisë
p-3rmp2 = ASST do të thotë Azienda socio-sanitaria territoriale. Në Lombardi ASST-të drejtojnë spitalet dhe shërbime të tjera të shëndetit.
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-abgqi = Te ASST kërkoni, për shembull:
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
l-9ua9e = [kartën shëndetësore (tessera sanitaria)][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
l-u8z82 = [mjekun][1] dhe [pediatrin][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = vaksinë
l-hb539 = [vaksinat][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = qendra e këshillimit familjar
l-ynkaz = [qendrën e këshillimit familjar (consultorio)][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-agpnn = Në Lombardi ka disa ASST. Nëse nuk dini cila është juaja, pyesni në komunën tuaj ose në farmaci.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-ckcq7 = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-zpusi = ASST Cremona ka punuar edhe në projektin [Terre di Inclusione][1].
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = Në rast rreziku mos kërkoni zyrë. Telefononi [numrin e emergjencës][1].
