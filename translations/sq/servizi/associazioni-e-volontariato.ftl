### Associazioni e volontariato — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = Shoqata dhe vullnetarizëm
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = Të gjeni njerëz të tjerë, të ndihmoni dhe të merrni ndihmë.
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = shoqatë; vullnetar; komunitet; të huaj; takim; miq; shqiptarë
# it: persone, attività e aiuto
f-sq9dp = njerëz, veprimtari dhe ndihmë
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = Shoqatat janë grupe njerëzish që bëjnë diçka bashkë. Disa janë të shtetasve të huaj.

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = shtetësi
p-p9zcb = Për të gjithë. Nuk duhet { -cittadinanza(case: "def") } italiane për të qenë vullnetar.

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = Kërkoni në komunë (Comune) listën e shoqatave.
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = Në Cremona pyesni te [Mondinsieme][1].
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = Shkoni në një takim. Shihni nëse ju pëlqen.
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = Nëse doni të themeloni një shoqatë, kërkoni ndihmë te një zyrë për vullnetarizmin.

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = miq dhe njerëz nga vendi juaj
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = një vend për të folur italisht
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = ndihmë praktike: formularë, ushqim, rroba, shkollë
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = veprimtari për fëmijët

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = Projekti [Terre di Inclusione][1] donte të bënte një hartë të shoqatave. Donte edhe të forconte shoqatat e shtetasve të huaj. Nuk dimë cilat nga këto veprimtari ekzistojnë ende.

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = Nëse diçka shkon keq
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = Një shoqatë ju kërkon shumë para ose dokumentet origjinale? Mos ia jepni. Kërkoni këshillë në komunë.
