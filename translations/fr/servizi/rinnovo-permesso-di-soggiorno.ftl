### Rinnovo del permesso di soggiorno alla posta — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
title = Renouvellement du permis de séjour à la poste
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = Comment demander le renouvellement du permis avec l’enveloppe du bureau de poste.
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = kit postal
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
# term: impronte → { -impronte-digitali } = empreintes digitales
keywords = permis; titre de séjour; kit postale; enveloppe jaune; renouveler; récépissé; empreintes; date de fin; combien de temps pour le permis; combien de temps pour le titre de séjour; j’attends mon permis; titre de séjour expiré; quand arrive le permis; renouvellement
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = les documents sur le travail, les études ou la famille
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
f-6r4sv = le récépissé de la demande
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
f-8jprz = le permis de séjour renouvelé
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = Dans les bureaux de poste avec le Sportello Amico.
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-g93k4 = Le permis de séjour a une date de fin. Pour rester en Italie, vous devez demander le **renouvellement**.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-v53uw = Pour les personnes dont le permis de séjour arrive bientôt à sa fin. Les citoyens de l’Union européenne n’ont pas besoin du permis.

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = Allez dans un bureau de poste avec le Sportello Amico.
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = Demandez l’[enveloppe avec les formulaires (kit postale)][1] pour le permis. L’enveloppe est gratuite.
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
l-rkb8s = Remplissez les formulaires. Un [bureau d’aide (patronato)][1] peut vous aider.
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
l-vw9zs = Achetez un [timbre fiscal (marca da bollo)][1] chez le marchand de tabac.
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = passeport
l-q3gqw = Apportez à la poste l’enveloppe **ouverte**, avec les copies. Apportez aussi le passeport.
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-emi4m = Payez et gardez le { -ricevuta-del-permesso }. Gardez aussi le papier avec le rendez-vous.
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = direction de la police
# term: impronte → { -impronte-digitali } = empreintes digitales
l-mv3rm = Allez à la [direction de la police (Questura)][1] le jour du rendez-vous. Là, vous donnez vos [empreintes (impronte)][2].
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = direction de la police
l-747aa = Quand le permis est prêt, allez le prendre à la { -questura }.
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
p-k8bb9 = Gardez toujours avec vous le [récépissé (ricevuta)][1] de la poste. Avec le récépissé, vous pouvez rester en Italie et travailler pendant que vous attendez.

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = direction de la police
p-v463f = Demandez le renouvellement au moins soixante jours avant la date de fin. La loi fixe un délai pour la réponse : demandez à la { -questura }. Il faut souvent plus de temps.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = expulsion du pays
p-9rsp8 = Il est déjà expiré ? Vous pouvez encore demander le renouvellement dans les **60 jours** qui suivent la date d’expiration. Après, vous risquez l’[expulsion du pays (espulsione)][1].

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
# term: bollettino → { -bollettino } = bulletin de versement postal
p-hrvf7 = Vous payez le { -marca-da-bollo }, un [bulletin de versement (bollettino)][1] et le service de la poste. Le bulletin change selon la durée du permis. Demandez les prix à la poste.

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = direction de la police
# term: patronato → { -patronato } = bureau d’aide
p-f38uy = Certains permis ne passent pas par la poste. Dans ces cas, allez à la { -questura }. Si vous avez des doutes, demandez à un { -patronato }.
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
# term: questura → { -questura } = direction de la police
p-w23nf = **Vous voulez voyager avec le récépissé ?** Il y a des limites, surtout dans les autres pays européens. Demandez d’abord à la { -questura }.

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = Si quelque chose se passe mal
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = bureau d’aide
l-2yqjh = **La date de fin est déjà passée ?** Allez tout de suite dans un { -patronato }. Plus vous attendez, plus c’est difficile.
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = permis pour recherche d’emploi
l-dtihf = **Vous avez perdu votre travail ?** Il y a le permis pour [recherche d’emploi (attesa occupazione)][1].
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = direction de la police
# term: preavviso di rigetto → { -preavviso-di-rigetto } = préavis de refus
l-3xzb5 = **Une lettre arrive ?** La { -questura } peut vous demander d’autres documents ou vous dire qu’elle pense refuser ([préavis de refus (preavviso di rigetto)][1]). Les jours pour répondre sont peu nombreux.
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **Vous ne savez pas quoi faire avec la lettre ?** Lisez [la page sur les lettres][1].
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **Vous recevez un refus ?** Apportez le papier le jour même à un [avocat][1].

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = Où se fait chaque étape
# it: Dove
c-git2k = Où
# it: Che cosa fai
c-vhx55 = Ce que vous faites
# it: Patronato
# term: patronato → { -patronato } = bureau d’aide
c-nnzm9 = Bureau d’aide (patronato)
# it: Chiedi aiuto per i moduli.
c-hd5jv = Vous demandez de l’aide pour les formulaires.
# it: Ufficio postale
c-tsmvk = Bureau de poste
# it: Consegni la domanda e paghi.
c-crjui = Vous remettez la demande et vous payez.
# it: Questura
# term: questura → { -questura } = direction de la police
c-zm53w = Direction de la police (Questura)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = empreintes digitales
c-scskx = Vous donnez vos empreintes et vous retirez le permis.
