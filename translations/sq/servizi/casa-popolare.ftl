### Chiedere una casa popolare — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = banesa publike
title = Si të kërkoni një banesë publike
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = Shtëpi publike me qira të ulët: i kërkoni kur del njoftimi.
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = banesa publike
# term: graduatoria → { -graduatoria } = listë sipas pikëve
# term: bando → { -avviso-pubblico } = njoftim publik
keywords = casa popolare; banesë publike; SAP; ALER; shtëpi sociale; lista sipas pikëve; njoftim publik; strehim
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = listë sipas pikëve
f-mp3p3 = një vend në { -graduatoria(case: "acc") }
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-yq83f = Në portalin e Rajonit, me SPID ose CIE.
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = banesa publike
p-kbvvc = Në Lombardi banesat publike (case popolari) quhen [servizi abitativi pubblici][1] (SAP). Qiraja varet nga sa fitoni.

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = Për këdo që ka pak para dhe nuk ka një shtëpi të përshtatshme. Rregullat e sakta janë te [njoftimi (avviso)][1].
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = leje BE për qëndrim afatgjatë
# term: protezione internazionale → { -protezione-internazionale } = mbrojtje ndërkombëtare
p-pazb4 = Nëse nuk jeni shtetas i Bashkimit Evropian, duhet [leja për qëndrim afatgjatë (permesso di lungo periodo)][1], ose një leje prej të paktën 2 vjetësh dhe një punë e rregullt. Keni [mbrojtje ndërkombëtare (protezione internazionale)][2]? Mund të bëni kërkesë si shtetasit italianë.

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = Pyesni komunën (Comune) kur del njoftimi. Nuk është gjithmonë i hapur.
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-pcx6s = Përgatitni [ISEE-n][1].
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = Lexoni njoftimin, ose kërkoni në komunë t’jua shpjegojnë.
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identitet digjital
l-eih6s = Bëni kërkesën në portalin e Rajonit. Duhet [SPID ose CIE][1]. Komuna mund t’ju ndihmojë.
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = Zgjidhni nga lista shtëpitë e përshtatshme për familjen tuaj.
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = listë sipas pikëve
l-57wnq = Shihni [listën sipas pikëve (graduatoria)][1] kur të dalë.

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = Kërkesën mund ta bëni vetëm në ditët e shkruara në njoftim. Pritja mund të zgjasë vite.

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = Kush është në varfëri shumë të rëndë kalon i pari. Duhet një vërtetim nga [shërbimet sociale][1]. Shkoni te ato para njoftimit.
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = Për këdo që e humb shtëpinë papritur ka banesa të përkohshme (**alloggi temporanei**). Kërkojini në komunë.

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = Nëse diçka shkon keq
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = sindikatë
p-d6ry3 = Kërkesa juaj u përjashtua? Keni pak ditë për të thënë që nuk jeni dakord. Pyesni menjëherë komunën ose një { -sindacato } të qiramarrësve.
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = Askush nuk mund t’ju shesë një vend në listë. Mos hyni në një shtëpi bosh që nuk ju është dhënë zyrtarisht: është vepër penale.
