### Rinnovo del permesso di soggiorno alla posta — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
title = Renewing the residence permit at the post office
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = How to ask for the renewal of your permit with the post office envelope.
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = postal kit
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
# term: impronte → { -impronte-digitali } = fingerprints
keywords = permit; postal kit; yellow envelope; renewal; receipt; fingerprints; expiry; how long for the permit; how long does the permit take; waiting for my permit; permit expired; when will my permit arrive; renew permit; residence permit
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = the documents about work, study or family
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
f-6r4sv = the receipt of the application
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
f-8jprz = the renewed residence permit
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = At post offices that have the Sportello Amico counter.
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-g93k4 = Your { -permesso-di-soggiorno } has an expiry date. To stay in Italy you must ask for its **renewal**.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-v53uw = For anyone whose { -permesso-di-soggiorno } is about to expire. Citizens of the European Union do not need the permit.

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = Go to a post office that has the Sportello Amico counter.
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = Ask for the [envelope with the forms][1] for the permit. The envelope is free.
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
l-rkb8s = Fill in the forms. An [advice office (patronato)][1] can help you.
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = revenue stamp
l-vw9zs = Buy a [revenue stamp][1] from the tobacconist.
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = passport
l-q3gqw = Take the envelope to the post office **open**, with the copies. Bring your passport too.
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-emi4m = Pay, and keep the receipt. Keep the sheet with the appointment too.
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = police headquarters
# term: impronte → { -impronte-digitali } = fingerprints
l-mv3rm = Go to the [police headquarters (Questura)][1] on the day of the appointment. There you give your [fingerprints][2].
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = police headquarters
l-747aa = When the permit is ready, go to the { -questura } to collect it.
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
p-k8bb9 = Always keep the post office [receipt (ricevuta)][1] with you. With the receipt you can stay in Italy and work while you wait.

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = police headquarters
p-v463f = Ask for the renewal at least sixty days before the expiry date. The law sets a time for the answer: ask the { -questura }. Often it takes longer.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = expulsion order
p-9rsp8 = Has it already expired? You can still ask for the renewal within **60 days** after the expiry date. After that you risk an [expulsion order (espulsione)][1].

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = revenue stamp
# term: bollettino → { -bollettino } = payment slip
p-hrvf7 = You pay for the { -marca-da-bollo }, a [payment slip][1] and the post office service. The payment slip changes with the length of the permit. Ask the post office for the prices.

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = police headquarters
# term: patronato → { -patronato } = advice office
p-f38uy = Some permits do not go through the post office. In those cases go to the { -questura }. If you have doubts, ask an advice office (patronato).
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
# term: questura → { -questura } = police headquarters
p-w23nf = **Do you want to travel with the receipt?** There are limits, above all in other European countries. Ask the { -questura } first.

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = If something goes wrong
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = advice office
l-2yqjh = **Has it already expired?** Go to an { -patronato } at once. The longer you wait, the more difficult it is.
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = job-seeking permit
l-dtihf = **Have you lost your job?** There is the [job-seeking permit (attesa occupazione)][1].
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = police headquarters
# term: preavviso di rigetto → { -preavviso-di-rigetto } = advance notice of refusal
l-3xzb5 = **Has a letter come?** The { -questura } can ask you for other documents or tell you that it is thinking of refusing ([advance notice of refusal (preavviso di rigetto)][1]). You have only a few days to answer.
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **Do you not know what to do with the letter?** Read [the page about letters][1].
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **Have you received a refusal?** Take the paper on the same day to a [lawyer][1].

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = Where each step is done
# it: Dove
c-git2k = Where
# it: Che cosa fai
c-vhx55 = What you do
# it: Patronato
# term: patronato → { -patronato } = advice office
c-nnzm9 = Advice office (patronato)
# it: Chiedi aiuto per i moduli.
c-hd5jv = You ask for help with the forms.
# it: Ufficio postale
c-tsmvk = Post office
# it: Consegni la domanda e paghi.
c-crjui = You hand in the application and pay.
# it: Questura
# term: questura → { -questura } = police headquarters
c-zm53w = Police headquarters (Questura)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = fingerprints
c-scskx = You give your fingerprints and collect the permit.
