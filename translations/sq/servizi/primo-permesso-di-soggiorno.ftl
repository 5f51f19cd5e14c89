### Primo permesso di soggiorno — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
title = Leja e parë e qëndrimit
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = Çfarë të bëni në ditët e para në Itali për të marrë lejen.
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = vizë hyrjeje
# term: kit postale → { -kit-postale } = zarf me formularë nga posta
# term: sportello unico → { -sportello-unico-immigrazione } = sporteli unik për imigracionin
keywords = leja e parë; sapo kam ardhur; vizë; zarfi i postës; tetë ditë; sporteli unik; qëndrim
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = dokumentet për arsyen e udhëtimit: punë, familje ose studim
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
f-48t9t = { -ricevuta-del-permesso(case: "def") }
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
f-bitw4 = { -permesso-di-soggiorno(case: "def") }
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = Në zyrat postare me Sportello Amico.
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-cjhk6 = Nëse qëndroni në Itali më shumë se tre muaj, ju duhet një [leje qëndrimi (permesso di soggiorno)][1]. Kërkojeni menjëherë pas ardhjes.

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = vizë hyrjeje
p-edaqn = Për këdo që nuk është shtetas i Bashkimit Evropian dhe ka hyrë me një [vizë (visto)][1]. Nëse jeni shtetas i Bashkimit Evropian, lexoni [faqen për ju][2].

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = Si rregull keni **8 ditë pune** nga hyrja. Mos e prisni ditën e fundit.
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = vizë hyrjeje
l-2rssb = Shihni çfarë është shkruar te { -visto(case: "def") }.
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = sporteli unik për imigracionin
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
l-xcuif = Nëse është shkruar punë (lavoro) ose familje (famiglia), kontaktoni menjëherë [sportelin unik për imigracionin (Sportello unico per l'immigrazione)][1]. Ai ju jep formularët. Për punën merret me këtë edhe { -datore-di-lavoro(case: "def") }.
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = Në rastet e tjera kërkoni në postë [zarfin me formularët (kit postale)][1].
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
l-ddfyk = Plotësoni formularët. Një [zyrë ndihme (patronato)][1] ju ndihmon.
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = pasaportë
l-93cfq = Dorëzojeni zarfin e hapur në një zyrë postare me Sportello Amico. Merrni me vete { -passaporto(case: "acc") }.
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-yewfa = Paguani dhe ruani { -ricevuta-del-permesso(case: "acc") } dhe fletën e takimit.
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = drejtoria e policisë
# term: impronte digitali → { -impronte-digitali } = shenja të gishtave
l-skiup = Ditën e takimit shkoni te [drejtoria e policisë (Questura)][1]. Lini [shenjat e gishtave (impronte digitali)][2].
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = drejtoria e policisë
l-gapwn = Kthehuni te { -questura } për të marrë lejen kur të jetë gati.
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
# term: passaporto → { -passaporto } = pasaportë
p-dvnca = Mbani gjithmonë me vete [vërtetimin e kërkesës për leje (ricevuta)][1] dhe { -passaporto(case: "acc") }. Vërtetimi provon që e keni kërkuar lejen.

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = drejtoria e policisë
p-86t2e = Ligji cakton një kohë për përgjigjen: pyesni te { -questura }. Shpesh duhet më shumë kohë.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = pullë takse
# term: bollettino → { -bollettino } = formular pagese postare
# term: patronato → { -patronato } = zyrë ndihme
p-as276 = Paguani një [pullë takse (marca da bollo)][1], një [formular pagese postare (bollettino)][2] dhe shërbimin e postës. Shuma e formularit ndryshon sipas kohëzgjatjes së lejes. Pyesni për çmimet postën ose { -patronato(case: "acc") }.

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
l-pr4vv = Kush kërkon mbrojtje ndjek një rrugë tjetër: lexoni faqen për [azilin][1].
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = i mitur
# term: patronato → { -patronato } = zyrë ndihme
l-8ybvk = Fëmijët nën 18 vjeç ndjekin kërkesën e prindërve. Pyesni { -patronato(case: "acc") } cilët formularë duhen.
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = marrëveshje integrimi
l-z7ivm = Nëse jeni mbi 16 vjeç, zakonisht firmosni edhe [marrëveshjen e integrimit (accordo di integrazione)][1].
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
# term: questura → { -questura } = drejtoria e policisë
l-gkxva = **Doni të udhëtoni me vërtetimin (ricevuta)?** Ka kufizime, sidomos në vendet e tjera evropiane. Pyesni më parë te { -questura }.

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = Nëse diçka shkon keq
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = zyrë ndihme
# term: ricorso → { -ricorso } = ankim në gjykatë
p-28ztm = I keni humbur ditët e duhura? Kërkojeni gjithsesi, dhe merrni më parë një këshillë te një { -patronato }. Nëse merrni një refuzim me shkrim, ditët për { -ricorso } janë të pakta. Çojani menjëherë letrën një avokati: mund të [paguhet nga Shteti][1].
