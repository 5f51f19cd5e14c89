### Crema: aiuti contro povertà e per la casa — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = Crema: ndihma kundër varfërisë dhe për banesën
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = Shërbimet sociale që Komuna e Cremës i planifikon me 28 ente.
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = qira e papaguar pa faj
keywords = Crema; Cremasco; varfëri; qira; qira e papaguar; urgjencë banese; ndihmë sociale
# it: aiuto per povertà, casa e lavoro
f-wadv8 = ndihmë për varfërinë, banesën dhe punën
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = Komuna e Cremës punon me 28 ente për të ndihmuar këdo që është në vështirësi.

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = Për këdo që jeton në Crema dhe ka probleme me paratë, shtëpinë ose punën. Shërbimet i ndihmojnë më parë familjet me fëmijë.

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = Shkoni te [Komuna e Cremës (Comune di Crema)][1].
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = Pyesni për shërbimet sociale dhe lini një takim.
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-jxkhu = Merrni me vete dokumentet për problemin tuaj: letra, kontratë, [ISEE][1].
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = Pyesni cili ent merret me rastin tuaj.

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = Projekti flet për këto ndihma:
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = ndihmë kundër varfërisë
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = mbrojtje ligjore: pyesni në komunë për kë është dhe si funksionon
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = ndihmë për të kërkuar punë
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = ndihmë në rastet urgjente të banesës, sidomos nëse [nuk mund të paguani qiranë pa fajin tuaj][1]

## Prima di andare

# it: Prima di andare
t-nravt = Para se të shkoni
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = Lajmi nga i cili vjen kjo faqe nuk ka datë. Pyesni në komunë çfarë funksionon sot.

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = Nëse diçka shkon keq
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = nxjerrje nga banesa
p-fmm64 = Nëse keni tashmë një letër për { -sfratto }, thojeni menjëherë. Lexoni edhe [çfarë të bëni kur ju nxjerrin nga banesa][1].
