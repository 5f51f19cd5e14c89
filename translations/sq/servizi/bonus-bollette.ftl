### Pagare meno luce, gas, acqua e rifiuti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = Si të paguani më pak dritat, gazin, ujin dhe mbeturinat
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: bollette → { -bolletta } = faturë
summary = Me një ISEE të ulët zbritja në fatura vjen vetë.
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = faturë
keywords = bonus sociale; fatura; drita; gaz; ujë; plehra; TARI; zbritje
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = faturë
f-aekcy = një { -bolletta } në emër të një personi të familjes
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = faturë
f-pw88j = një zbritje në { -bolletta(case: "pl") }
# it: INPS da telefono fisso
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-rmvn5 = INPS nga telefoni fiks
# it: INPS da cellulare
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-x5p9y = INPS nga celulari
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = faturë
p-g6hg8 = Familjet me pak para paguajnë më pak [faturat (bollette)][1]. Kjo ndihmë quhet **bonus sociale** (bonusi social).

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: caf → { -caf } = zyrë ndihme për taksat
p-zknsy = Për këdo që ka një [ISEE][1] të ulët. Kufiri ndryshon: e di CAF. Familjet me shumë fëmijë kanë një kufi më të lartë.

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-7tak2 = Kërkoni [ISEE-n][1] çdo vit.
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = Kontrolloni që dritat, gazi ose uji të jenë në emër të dikujt të familjes.
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = Nuk duhet kërkesë tjetër. Zbritja vjen **vetë**.
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = faturë
l-t7mix = Kërkoni në { -bolletta(case: "pl") } fjalët **bonus sociale** (bonusi social).

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
p-uewgz = Zbritja vjen pas disa muajsh dhe zgjat një vit. Çdo vit duhet një ISEE i ri.

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **Ngrohja e pallatit.** Nëse gazi është i përbashkët për të gjithë pallatin, bonusi mund të vijë në një mënyrë tjetër.
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **Të sëmurë me aparate në shtëpi.** Ka një bonus më vete. Kërkojeni në komunë (Comune).

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = Nëse diçka shkon keq
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = faturë
p-izimm = Nuk arrini të paguani? Telefononi **menjëherë** atë që dërgon { -bolletta(case: "acc") } dhe kërkoni të paguani me këste. Nëse prisni, mund t’ju presin dritat ose gazin.
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = Nëse keni tashmë një njoftim për ndërprerje, shkoni te [shërbimet sociale][1]. Kujdes nga ata që u bien ziles për t’ju ndërruar kontratën: mos firmosni.
