### Hai ricevuto uno sfratto — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = nxjerrje nga banesa
title = Keni marrë një urdhër për nxjerrje nga banesa
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = Çfarë të bëni kur vjen një letër nga gjykata për shtëpinë.
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = nxjerrje nga banesa
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = përmbarues gjyqësor
keywords = nxjerrje nga shtëpia; sfratto; gjykatë; përmbarues; termine di grazia; letra e gjelbër; letër nga gjykata; më nxjerrin nga shtëpia; pronari i shtëpisë; dëbim nga shtëpia; më nxorën nga shtëpia; më dëbojnë nga shtëpia; po humbas shtëpinë; duhet të lë shtëpinë
# it: la lettera del tribunale
f-9c37p = letra e gjykatës
# it: il contratto di affitto
f-p4a2n = kontrata e qirasë
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
f-h7qcc = dëftesat e pagesave (ricevute)
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
f-yyanw = ISEE, nëse e keni
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = një avokat dhe më shumë kohë, nëse e jep gjykatësi
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = Mund t’ju nxjerrë **vetëm një gjykatës**. Pronari nuk mund ta ndërrojë bravën ose t’ju presë dritat dhe ujin.
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = nxjerrje nga banesa
p-d3jgf = [Nxjerrja nga banesa (sfratto)][1] është urdhri i gjykatësit për të lënë shtëpinë. Nuk ndodh brenda një dite.

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = përmbarues gjyqësor
p-j7whs = Për këdo që ka marrë një letër nga gjykata ose nga [përmbaruesi gjyqësor (ufficiale giudiziario)][1].

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = letër rekomande
p-wx4h4 = Hapini **gjithmonë** letrat dhe [letrat rekomande (raccomandate)][1]. Nëse nuk shkoni te gjykatësi, ai vendos pa ju dëgjuar.
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = seancë gjyqësore
l-utaxn = Shihni te letra ditën e [seancës gjyqësore (udienza)][1].
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = Kërkoni menjëherë një avokat. Mund të [paguhet nga Shteti][1].
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = Shkoni te [shërbimet sociale][1] me letrën.
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = seancë gjyqësore
l-tm5hh = Ditën e { -udienza(case: "gen") } shkoni në gjykatë (Tribunale), edhe nëse keni frikë.
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = Nëse mund të paguani, kërkojini gjykatësit afatin shtesë (**termine di grazia**). Janë zakonisht 90 ditë për të paguar gjithçka.
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = Nëse gjykatësi thotë që duhet të ikni, cakton një datë. Kërkoni më shumë kohë nëse keni fëmijë, të sëmurë ose të moshuar.

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = Më shumë kohë, një marrëveshje me pronarin ose një ndihmë nga komuna (Comune).

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = nxjerrje nga banesa
# term: sindacato → { -sindacato } = sindikatë
l-36hs5 = **Lajmërim për mbarimin e kontratës (disdetta).** Është letra e pronarit që nuk do ta rinovojë kontratën. Nuk është ende { -sfratto }. Çojeni te një { -sindacato } e qiramarrësve ose te një avokat.
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = nxjerrje nga banesa
l-vjt8i = **Nxjerrje sepse mbaroi kontrata.** U ndodh edhe atyre që kanë paguar gjithmonë. Pyesni avokatin.
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = i mitur
l-bma9u = **Keni të mitur ose të sëmurë në shtëpi?** Thuajuni të gjithëve: gjykatësit, avokatit, komunës.

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = Nëse diçka shkon keq
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = përmbarues gjyqësor
p-dgwye = Po afrohet dita e { -ufficiale-giudiziario(case: "gen") } dhe nuk keni ku të shkoni? Kthehuni te shërbimet sociale para asaj dite. Vendosni në vend të sigurt dokumentet dhe ilaçet.
