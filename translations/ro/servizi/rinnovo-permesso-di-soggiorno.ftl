### Rinnovo del permesso di soggiorno alla posta — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
title = Reînnoirea permisului de ședere la poștă
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = Cum cereți reînnoirea permisului cu plicul de la oficiul poștal.
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = kit poștal
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
# term: impronte → { -impronte-digitali } = amprente
keywords = permis; kit poștal; plic galben; reînnoire; recipisă; amprente; expirare; prelungire; cât durează permisul; cât aștept permisul; permis expirat; când vine permisul; reînnoire permis; permis de ședere; întârzie permisul
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = actele despre muncă, studii sau familie
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
f-6r4sv = { -ricevuta-del-permesso(case: "def") } cererii
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
f-8jprz = { -permesso-di-soggiorno(case: "def") } reînnoit
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = La oficiile poștale cu „Sportello Amico”.
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-g93k4 = Un { -permesso-di-soggiorno } are o dată de expirare. Ca să rămâneți în Italia trebuie să cereți **reînnoirea**, în italiană „rinnovo”.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-v53uw = Celor care au un { -permesso-di-soggiorno } ce expiră în curând. Cetățenii Uniunii Europene nu au nevoie de permis.

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = Mergeți la un oficiu poștal cu „Sportello Amico”.
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = Cereți [plicul cu formulare][1] pentru permis. Plicul este gratuit.
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
l-rkb8s = Completați formularele. Un [birou de asistență (patronato)][1] vă poate ajuta.
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = timbru fiscal
l-vw9zs = Cumpărați un [timbru fiscal (marca da bollo)][1] de la tutungerie („tabaccaio”).
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = pașaport
l-q3gqw = Duceți la poștă plicul **deschis**, cu copiile. Aduceți și { -passaporto(case: "def") }.
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-emi4m = Plătiți și păstrați { -ricevuta-del-permesso(case: "def") }. Păstrați și hârtia cu programarea.
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = chestură
# term: impronte → { -impronte-digitali } = amprente
l-mv3rm = Mergeți la [chestură (Questura)][1] în ziua programării. Acolo vi se iau [amprentele (impronte)][2].
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = chestură
l-747aa = Când permisul este gata, mergeți să îl luați de la { -questura }.
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
p-k8bb9 = Aveți întotdeauna la dumneavoastră [recipisa (ricevuta)][1] de la poștă. Cu recipisa puteți rămâne în Italia și puteți lucra în timp ce așteptați.

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = chestură
p-v463f = Cereți reînnoirea cu cel puțin șaizeci de zile înainte de expirare. Legea stabilește un timp pentru răspuns: întrebați la { -questura }. Adesea durează mai mult.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = expulzare
p-9rsp8 = A expirat deja? Mai puteți cere reînnoirea în **cel mult 60 de zile** de la expirare. După aceea riscați [expulzarea (espulsione)][1].

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = timbru fiscal
# term: bollettino → { -bollettino } = formular de plată la poștă
p-hrvf7 = Plătiți un { -marca-da-bollo }, un [formular de plată la poștă (bollettino)][1] și serviciul poștei. Suma de pe formularul de plată depinde de durata permisului. Întrebați prețurile la poștă.

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = chestură
# term: patronato → { -patronato } = birou de asistență
p-f38uy = Unele permise nu trec prin poștă. În acele cazuri mergeți la { -questura }. Dacă aveți îndoieli, întrebați la un { -patronato }.
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
# term: questura → { -questura } = chestură
p-w23nf = **Vreți să călătoriți cu recipisa?** Există limite, mai ales în celelalte țări europene. Întrebați întâi la { -questura }.

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = Dacă ceva nu merge bine
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = birou de asistență
l-2yqjh = **A expirat deja?** Mergeți imediat la un { -patronato }. Cu cât așteptați mai mult, cu atât este mai greu.
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = permis pentru așteptarea unui loc de muncă
l-dtihf = **V-ați pierdut locul de muncă?** Există un [permis pentru așteptarea unui loc de muncă (attesa occupazione)][1].
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = chestură
# term: preavviso di rigetto → { -preavviso-di-rigetto } = preaviz de refuz
l-3xzb5 = **Vine o scrisoare?** Cei de la { -questura } vă pot cere alte acte sau vă pot spune că intenționează să refuze: este un [preaviz de refuz (preavviso di rigetto)][1]. Zilele ca să răspundeți sunt puține.
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **Nu știți ce să faceți cu scrisoarea?** Citiți [pagina despre scrisori][1].
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **Primiți un refuz?** Duceți hârtia în aceeași zi la un [avocat][1].

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = Unde se face fiecare pas
# it: Dove
c-git2k = Unde
# it: Che cosa fai
c-vhx55 = Ce faceți
# it: Patronato
# term: patronato → { -patronato } = birou de asistență
c-nnzm9 = Birou de asistență (patronato)
# it: Chiedi aiuto per i moduli.
c-hd5jv = Cereți ajutor pentru formulare.
# it: Ufficio postale
c-tsmvk = Oficiu poștal
# it: Consegni la domanda e paghi.
c-crjui = Depuneți cererea și plătiți.
# it: Questura
# term: questura → { -questura } = chestură
c-zm53w = Chestură (Questura)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = amprente
c-scskx = Dați amprentele și luați permisul.
