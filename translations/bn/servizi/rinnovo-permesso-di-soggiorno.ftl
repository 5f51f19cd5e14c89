### Rinnovo del permesso di soggiorno alla posta — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
title = ???
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = ???
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza
# term: kit postale → { -kit-postale } = ডাকঘরের আবেদন খাম
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: impronte → { -impronte-digitali } = আঙুলের ছাপ
keywords = ???
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = ???
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
f-6r4sv = ???
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
f-8jprz = ???
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = ???
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-g93k4 = ???

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-v53uw = ???

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = ???
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# note: [1] = termini/kit-postale
l-ahwyy = ???
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
l-rkb8s = ???
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
l-vw9zs = ???
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: passaporto → { -passaporto } = পাসপোর্ট
l-q3gqw = ???
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-emi4m = ???
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: impronte → { -impronte-digitali } = আঙুলের ছাপ
l-mv3rm = ???
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-747aa = ???
# it: Tieni sempre con te la ricevuta della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-k8bb9 = ???

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge dà agli uffici { $processing_time } per rispondere. A volte serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-v463f = ???

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
# term: bollettino → { -bollettino } = ডাকঘরে টাকা দেওয়ার ফরম
p-hrvf7 = ???

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
p-f38uy = ???
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-w23nf = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = ???
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 4
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
l-2yqjh = ???
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 4
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = কাজ খোঁজার অনুমতিপত্র
l-dtihf = ???
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare. I giorni per rispondere sono pochi.
# note: voce 3 di 4
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-3xzb5 = ???
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 4 di 4
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = ???

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = ???
# it: Dove
c-git2k = ???
# it: Che cosa fai
c-vhx55 = ???
# it: Patronato
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
c-nnzm9 = ???
# it: Chiedi aiuto per i moduli.
c-hd5jv = ???
# it: Ufficio postale
c-tsmvk = ???
# it: Consegni la domanda e paghi.
c-crjui = ???
# it: Questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
c-zm53w = ???
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = আঙুলের ছাপ
c-scskx = ???
