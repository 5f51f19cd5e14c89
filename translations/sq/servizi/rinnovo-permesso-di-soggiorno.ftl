### Rinnovo del permesso di soggiorno alla posta — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
title = Rinovimi i lejes së qëndrimit në postë
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = Si të kërkoni rinovimin e lejes me zarfin e zyrës postare.
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = zarf me formularë nga posta
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
# term: impronte → { -impronte-digitali } = shenja të gishtave
keywords = leje; zarfi i postës; zarfi i verdhë; rinovim; kuponi i postës; shenja gishtash; skadim; sa zgjat leja; sa kohë për lejen; kur vjen leja; leja ka skaduar; rinovim leje qëndrimi; pres lejen; vonohet leja
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = dokumentet për punën, studimin ose familjen
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
f-6r4sv = { -ricevuta-del-permesso(case: "def") }
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
f-8jprz = { -permesso-di-soggiorno(case: "def") } e rinovuar
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = Në zyrat postare me Sportello Amico.
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-g93k4 = Leja e qëndrimit ka një datë skadimi. Për të qëndruar në Itali duhet të kërkoni **rinovimin** (rinnovo).

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-v53uw = Për këdo që ka një { -permesso-di-soggiorno } që po skadon. Shtetasit e Bashkimit Evropian nuk kanë nevojë për leje.

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = Shkoni në një zyrë postare me Sportello Amico.
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = Kërkoni [zarfin me formularët (kit postale)][1] për lejen. Zarfi është falas.
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
l-rkb8s = Plotësoni formularët. Një [zyrë ndihme (patronato)][1] mund t’ju ndihmojë.
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = pullë takse
l-vw9zs = Blini një [pullë takse (marca da bollo)][1] te duhanshitësi (tabaccaio).
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = pasaportë
l-q3gqw = Çojeni në postë zarfin **të hapur**, me kopjet. Merrni me vete edhe { -passaporto(case: "acc") }.
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-emi4m = Paguani dhe ruani { -ricevuta-del-permesso(case: "acc") }. Ruani edhe fletën me takimin.
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = drejtoria e policisë
# term: impronte → { -impronte-digitali } = shenja të gishtave
l-mv3rm = Shkoni te [drejtoria e policisë (Questura)][1] ditën e takimit. Aty lini [shenjat e gishtave (impronte)][2].
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = drejtoria e policisë
l-747aa = Kur leja të jetë gati, shkoni ta merrni te { -questura }.
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
p-k8bb9 = Mbani gjithmonë me vete [vërtetimin e kërkesës për leje (ricevuta)][1] që ju jep posta. Me vërtetimin mund të qëndroni në Itali dhe të punoni ndërsa prisni.

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = drejtoria e policisë
p-v463f = Kërkojeni rinovimin të paktën gjashtëdhjetë ditë para skadimit. Ligji cakton një kohë për përgjigjen: pyesni te { -questura }. Shpesh duhet më shumë kohë.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = urdhër dëbimi
p-9rsp8 = Ka skaduar tashmë? Mund ta kërkoni ende rinovimin brenda **60 ditëve** nga skadimi. Pas kësaj rrezikoni [urdhër dëbimi (espulsione)][1].

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = pullë takse
# term: bollettino → { -bollettino } = formular pagese postare
p-hrvf7 = Paguani { -marca-da-bollo(case: "acc") }, një [formular pagese postare (bollettino)][1] dhe shërbimin e postës. Shuma e formularit ndryshon sipas kohëzgjatjes së lejes. Pyesni postën për çmimet.

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = drejtoria e policisë
# term: patronato → { -patronato } = zyrë ndihme
p-f38uy = Disa leje nuk kalojnë nga posta. Në ato raste shkoni te { -questura }. Nëse keni dyshime, pyesni një { -patronato }.
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
# term: questura → { -questura } = drejtoria e policisë
p-w23nf = **Doni të udhëtoni me vërtetimin (ricevuta)?** Ka kufizime, sidomos në vendet e tjera evropiane. Pyesni më parë te { -questura }.

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = Nëse diçka shkon keq
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = zyrë ndihme
l-2yqjh = **Ka skaduar tashmë?** Shkoni menjëherë te një { -patronato }. Sa më gjatë prisni, aq më e vështirë bëhet.
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = leje për kërkim pune
l-dtihf = **Keni humbur punën?** Ka një leje [për kërkim pune (attesa occupazione)][1].
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = drejtoria e policisë
# term: preavviso di rigetto → { -preavviso-di-rigetto } = njoftim para refuzimit
l-3xzb5 = **Vjen një letër?** Drejtoria e policisë (Questura) mund t’ju kërkojë dokumente të tjera ose t’ju thotë që mendon ta refuzojë: ky është një [njoftim para refuzimit (preavviso di rigetto)][1]. Ditët për t’u përgjigjur janë të pakta.
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **Nuk dini çfarë të bëni me letrën?** Lexoni [faqen për letrat][1].
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **Merrni një refuzim?** Çojani letrën po atë ditë një [avokati][1].

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = Ku bëhet çdo hap
# it: Dove
c-git2k = Ku
# it: Che cosa fai
c-vhx55 = Çfarë bëni
# it: Patronato
# term: patronato → { -patronato } = zyrë ndihme
c-nnzm9 = Zyrë ndihme (patronato)
# it: Chiedi aiuto per i moduli.
c-hd5jv = Kërkoni ndihmë për formularët.
# it: Ufficio postale
c-tsmvk = Zyra postare
# it: Consegni la domanda e paghi.
c-crjui = Dorëzoni kërkesën dhe paguani.
# it: Questura
# term: questura → { -questura } = drejtoria e policisë
c-zm53w = Drejtoria e policisë (Questura)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = shenja të gishtave
c-scskx = Lini { -impronte-digitali(case: "def") } dhe merrni lejen.
