### Non riesci a pagare l'affitto, e non è colpa tua — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = Nuk arrini të paguani qiranë, dhe nuk është faji juaj
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = qira e papaguar pa faj
summary = Çfarë të bëni nëse keni humbur punën ose jeni të sëmurë: qiraja e papaguar pa faj (morosità incolpevole).
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = qira e papaguar pa faj
# term: sfratto → { -sfratto } = nxjerrje nga banesa
# term: contributo → { -contributi } = kontribute të sigurimeve shoqërore
keywords = qira e papaguar; borxhe qiraje; nxjerrje nga banesa; ndihmë për qiranë; nuk paguaj dot qiranë; moroziteti
# it: il contratto di affitto registrato
f-is3gj = kontrata e regjistruar e qirasë
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = heqje nga puna
f-im4ty = prova e asaj që ka ndodhur: { -licenziamento }, sëmundje, ndarje
# it: le lettere del proprietario o del tribunale
f-p2jwe = letrat e pronarit ose të gjykatës (Tribunale)
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = kontribute të sigurimeve shoqërore
f-qttwb = një ndihmë në para ose një marrëveshje me pronarin
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = qira e papaguar pa faj
p-i343g = Kur nuk paguani sepse keni humbur punën ose jeni të sëmurë, kjo quhet [qira e papaguar pa faj (morosità incolpevole)][1]. Mund të ketë ndihma.

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = Për ata që kanë një kontratë të regjistruar dhe kanë humbur një pjesë të madhe të parave të tyre. Shkaqet janë për shembull:
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = heqje nga puna
l-42xs5 = { -licenziamento } ose më pak orë pune
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = sëmundje e rëndë
# it: separazione
# note: voce 3 di 4
l-x9d4d = ndarje
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = vdekja e atij që sillte pagën në shtëpi

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = **Flisni menjëherë** me pronarin. Kërkoni të paguani me këste. Shkruajeni marrëveshjen.
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = Shkoni te [shërbimet sociale][1] të komunës suaj (Comune). Pyesni nëse tani japin një ndihmë për të paguar qiranë.
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-db6we = Kërkoni [ISEE-n][1], edhe atë aktual (ISEE corrente).
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-em8vb = Paguani atë që mundeni, çdo muaj. Ruani dëftesat e pagesës (ricevute).
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = Nëse vjen një letër nga gjykata, lexoni [çfarë të bëni][1].

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = Këto ndihma ekzistojnë vetëm kur komuna ka fonde. Pyesni shpesh dhe shihni njoftimet e komunës.

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = Në Crema ka një projekt për këto [raste urgjente të banesës][1]. Pyesni në komunë nëse është aktiv.

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = Nëse diçka shkon keq
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = Mos ikni nga shtëpia vetëm sepse jua thotë pronari. Mund t’ju nxjerrë vetëm një **gjykatës**. Nëse ai ndërron bravën, telefononi policinë.
