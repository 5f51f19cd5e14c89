### Crema: aiuti contro povertà e per la casa — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = Crema: help against poverty and for housing
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = The social services that the Municipality of Crema plans with 28 organisations.
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = rent debt that is not your fault
keywords = Crema; Cremasco; poverty; rent; rent debt; housing emergency; non-profit
# it: aiuto per povertà, casa e lavoro
f-wadv8 = help with poverty, housing and work
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = The Municipality of Crema works with 28 organisations to help people in difficulty.

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = For people who live in Crema and have problems with money, housing or work. The services help families with children first.

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = Go to the [town hall of Crema (Comune di Crema)][1].
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = Ask for the social services and make an appointment.
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = family wealth indicator
l-jxkhu = Bring the documents about your problem: letters, contract, [ISEE][1].
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = Ask which organisation follows your case.

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = The project speaks of this help:
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = help against poverty
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = legal protection: ask at the town hall who it is for and how it works
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = help to look for work
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = help in housing emergencies, above all if [you cannot pay the rent and it is not your fault][1]

## Prima di andare

# it: Prima di andare
t-nravt = Before you go
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = The news on which this page is based has no date. Ask at the town hall what is active today.

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = If something goes wrong
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = eviction
p-fmm64 = If you already have an eviction letter, say so at once. Read also [what to do about an eviction][1].
