### Primo permesso di soggiorno — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
title = Premier permis de séjour
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = Ce qu’il faut faire dans les premiers jours en Italie pour avoir le permis.
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = visa d’entrée
# term: kit postale → { -kit-postale } = kit postal
# term: sportello unico → { -sportello-unico-immigrazione } = guichet unique pour l’immigration
keywords = premier permis; titre de séjour; arrivée; visa; kit postale; huit jours; guichet unique; soggiorno
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = les documents sur la raison du voyage : travail, famille ou études
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
f-48t9t = le récépissé de la demande
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
f-bitw4 = le permis de séjour
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = Dans les bureaux de poste avec le Sportello Amico.
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-cjhk6 = Si vous restez en Italie plus de trois mois, il vous faut le [permis de séjour (permesso di soggiorno)][1]. Demandez-le tout de suite après l’arrivée.

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = visa d’entrée
p-edaqn = Pour les personnes qui ne sont pas citoyennes de l’Union européenne et qui sont entrées avec un [visa (visto)][1]. Si vous êtes citoyen de l’Union européenne, lisez [la page pour vous][2].

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = En règle générale, vous avez **8 jours ouvrables** à partir de l’entrée. N’attendez pas le dernier jour.
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = visa d’entrée
l-2rssb = Regardez ce qui est écrit sur le visa.
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = guichet unique pour l’immigration
# term: datore di lavoro → { -datore-di-lavoro } = employeur
l-xcuif = Si le visa est pour le travail (lavoro) ou la famille (famiglia), contactez tout de suite le [guichet unique pour l’immigration (Sportello unico)][1]. Il vous donne les formulaires. Pour le travail, l’{ -datore-di-lavoro } s’en occupe aussi.
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = Dans les autres cas, demandez à la poste l’[enveloppe avec les formulaires (kit postale)][1].
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
l-ddfyk = Remplissez les formulaires. Un [bureau d’aide (patronato)][1] vous aide.
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = passeport
l-93cfq = Remettez l’enveloppe ouverte dans un bureau de poste avec le Sportello Amico. Apportez le passeport.
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-yewfa = Payez et gardez le { -ricevuta-del-permesso } et le papier du rendez-vous.
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = direction de la police
# term: impronte digitali → { -impronte-digitali } = empreintes digitales
l-skiup = Le jour du rendez-vous, allez à la [direction de la police (Questura)][1]. Vous donnez vos [empreintes digitales (impronte)][2].
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = direction de la police
l-gapwn = Revenez à la { -questura } prendre le permis quand il est prêt.
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
# term: passaporto → { -passaporto } = passeport
p-dvnca = Gardez toujours avec vous le [récépissé du permis (ricevuta)][1] et le passeport. Le récépissé prouve que vous avez demandé le permis.

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = direction de la police
p-86t2e = La loi fixe un délai pour la réponse : demandez à la { -questura }. Il faut souvent plus de temps.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
# term: bollettino → { -bollettino } = bulletin de versement postal
# term: patronato → { -patronato } = bureau d’aide
p-as276 = Vous payez un [timbre fiscal (marca da bollo)][1], un [bulletin de versement (bollettino)][2] et le service de la poste. Le bulletin change selon la durée du permis. Demandez les prix à la poste ou au { -patronato }.

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = protection internationale
l-pr4vv = Les personnes qui demandent une protection suivent un autre chemin : lisez la page sur l’[asile][1].
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = mineur
# term: patronato → { -patronato } = bureau d’aide
l-8ybvk = Les enfants mineurs suivent la demande des parents. Demandez au { -patronato } quels formulaires il faut.
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = accord d’intégration
l-z7ivm = Si vous avez plus de 16 ans, d’habitude vous signez aussi l’[accord d’intégration (accordo di integrazione)][1].
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
# term: questura → { -questura } = direction de la police
l-gkxva = **Vous voulez voyager avec le récépissé ?** Il y a des limites, surtout dans les autres pays européens. Demandez d’abord à la { -questura }.

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = Si quelque chose se passe mal
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = bureau d’aide
# term: ricorso → { -ricorso } = recours
p-28ztm = Vous avez laissé passer les jours prévus ? Demandez quand même, et demandez d’abord conseil à un { -patronato }. Si vous recevez un refus écrit, les jours pour faire un { -ricorso } sont peu nombreux. Apportez tout de suite le papier à un avocat : il peut être [payé par l’État][1].
