### Prenotare una visita o un esame — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = Booking a medical visit or a test
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = prescription
# term: ticket → { -ticket } = health fee
summary = With the doctor's prescription you book the visit and pay the health fee (ticket).
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = booking centre
# term: ticket → { -ticket } = health fee
# term: impegnativa → { -ricetta } = prescription
# term: esenzione → { -esenzione } = exemption
keywords = CUP; ticket; prescription; ricetta; impegnativa; specialist; blood test; exemption; waiting list
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = exemption
f-dmgvk = the paper for your { -esenzione }, if you have one
# it: il giorno e l'ora della visita
f-7myzx = the day and time of the visit
# it: Prenota Salute
f-ty459 = Prenota Salute
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = prescription
p-tmx23 = To see a specialist or have a test you usually need a [prescription (ricetta)][1].

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = health card
p-sg25d = For people who have the [health card (tessera sanitaria)][1].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-6skn3 = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = family doctor
l-bxqjz = Go to your [family doctor][1]. Explain your problem.
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = prescription
l-nwzbj = The doctor writes the { -ricetta }. On it you find how urgent it is.
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = Book in one of these ways:
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = booking centre
l-kpjz4 = at the [booking centre (CUP)][1] of the hospital
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = at a pharmacy that makes bookings
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = on the website { $web }
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = Write down the day, the time and the place.
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = health fee
l-v3t4v = Pay the [health fee (ticket)][1] before the visit.
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = prescription
l-c4skr = Bring the { -ricetta }, the health card and your old test results.
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = If you cannot go, **cancel** in good time. Otherwise you may have to pay all the same.

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = health fee
# term: reddito → { -reddito } = income
# term: esenzione → { -esenzione } = exemption
p-wqnmk = The health fee changes with the visit. Many people do not pay: small children, old people with a low income, people with long-term illnesses, pregnant women. Ask if you have a right to an [exemption (esenzione)][1].

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **Do you not speak Italian well?** When you book, ask if there is a [mediator][1]. It is better not to have children translate.

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = If something goes wrong
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = booking centre
# term: ricetta → { -ricetta } = prescription
# term: asst → { -asst } = public health agency
p-mdjps = Is the first appointment too far away in time? Tell the { -cup } the letter of urgency that is on the prescription. Ask other hospitals too. The { -asst } has an **ufficio relazioni con il pubblico** (public relations office) for complaints.
