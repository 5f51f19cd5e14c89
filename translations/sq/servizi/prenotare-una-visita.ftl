### Prenotare una visita o un esame — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = Rezervimi i një vizite ose i një analize
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = recetë
# term: ticket → { -ticket } = tarifë shëndetësore
summary = Me recetën e mjekut rezervoni vizitën dhe paguani tarifën shëndetësore (ticket).
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = qendra e rezervimit të vizitave
# term: ticket → { -ticket } = tarifë shëndetësore
# term: impegnativa → { -ricetta } = recetë
# term: esenzione → { -esenzione } = përjashtim nga pagesa
keywords = CUP; ticket; recetë; specialist; analiza gjaku; përjashtim; radhë pritjeje; rezervim vizite
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = përjashtim nga pagesa
f-dmgvk = fleta e { -esenzione(case: "gen") }, nëse e keni
# it: il giorno e l'ora della visita
f-7myzx = dita dhe ora e vizitës
# it: Prenota Salute
f-ty459 = ===
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = recetë
p-tmx23 = Për të takuar një specialist ose për të bërë një analizë duhet zakonisht [receta (ricetta)][1].

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
p-sg25d = Për këdo që ka [kartën shëndetësore (tessera sanitaria)][1].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-6skn3 = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = mjek i familjes
l-bxqjz = Shkoni te [mjeku i familjes (medico di famiglia)][1]. Shpjegoni problemin tuaj.
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = recetë
l-nwzbj = Mjeku shkruan { -ricetta(case: "acc") }. Te receta është shkruar sa urgjente është.
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = Rezervoni në një prej këtyre mënyrave:
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = qendra e rezervimit të vizitave
l-kpjz4 = te [qendra e rezervimeve (CUP)][1] e spitalit
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = në një farmaci që bën rezervime
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = në faqen { $web }
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = Shkruani ditën, orën dhe vendin.
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = tarifë shëndetësore
l-v3t4v = Paguani [tarifën shëndetësore (ticket)][1] para vizitës.
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = recetë
l-c4skr = Merrni me vete { -ricetta(case: "acc") }, kartën dhe analizat e vjetra.
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = Nëse nuk mund të shkoni, **anulojeni** me kohë. Përndryshe mund t’ju duhet të paguani gjithsesi.

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = tarifë shëndetësore
# term: reddito → { -reddito } = të ardhura
# term: esenzione → { -esenzione } = përjashtim nga pagesa
p-wqnmk = Tarifa (ticket) ndryshon sipas vizitës. Shumë njerëz nuk paguajnë: fëmijë të vegjël, të moshuar me { -reddito } të ulëta, të sëmurë kronikë, gra shtatzëna. Pyesni nëse keni të drejtë për [përjashtim nga pagesa (esenzione)][1].

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **Nuk flisni mirë italisht?** Kur rezervoni, pyesni nëse ka një [ndërmjetës (mediatore)][1]. Më mirë mos i vini fëmijët të përkthejnë.

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = Nëse diçka shkon keq
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = qendra e rezervimit të vizitave
# term: ricetta → { -ricetta } = recetë
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-mdjps = Takimi i parë i lirë është pas një kohe tepër të gjatë? Thuajini CUP-it shkronjën e urgjencës që është te { -ricetta(case: "def") }. Pyesni edhe spitale të tjera. ASST ka një zyrë për publikun (**ufficio relazioni con il pubblico**) për ankesat.
