### Permesso per soggiornanti di lungo periodo — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = Permis UE de longue durée
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = Le permis que vous n’avez pas à redemander tous les ans ou tous les deux ans.
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = permis UE de longue durée
keywords = carta di soggiorno; carte de résident; permis illimité; cinq ans; A2; longue durée
# it: la prova del reddito
# term: reddito → { -reddito } = revenus
f-5e26g = la preuve des revenus
# it: la prova che sai l'italiano al livello A2
f-g37ax = la preuve que vous savez l’italien au niveau A2
# it: i certificati penali, se te li chiedono
f-bnh89 = les casiers judiciaires, si on vous les demande
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
f-mqc87 = le permis UE de longue durée (per soggiornanti di lungo periodo)
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = Dans les bureaux de poste avec le Sportello Amico.
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = Ce permis est valable sans limite de temps. La carte, elle, a une date de fin et vous devez la renouveler.

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = D’habitude, vous devez avoir :
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
l-x2wmd = un permis de séjour que vous avez depuis au moins 5 ans
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = revenus
l-h5j7f = des revenus minimums
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = l’italien de niveau A2
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = certificat de logement adapté
l-38d5z = pour les membres de la famille, un logement adapté ([certificat de logement adapté (idoneità alloggiativa)][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = Vous ne pouvez pas le demander avec certains permis, par exemple celui pour études. Les réfugiés ont des règles plus faciles.

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
l-r6y6k = Vérifiez avec un [bureau d’aide (patronato)][1] si vous pouvez le demander.
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = Passez le [test d’italien][1], si vous n’avez pas déjà une attestation valable.
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = revenus
l-8qv3d = Préparez les documents sur les revenus et le logement.
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = Demandez à la poste l’[enveloppe avec les formulaires (kit postale)][1].
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = bureau d’aide
l-5i68x = Remplissez l’enveloppe avec le { -patronato } et remettez-la à la poste.
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
l-nqvcg = Allez à la [direction de la police (Questura)][1] le jour du rendez-vous.
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = Revenez retirer le permis quand il est prêt.

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = La loi prévoit { $processing_time }. Il faut souvent plus de temps.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
# term: bollettino → { -bollettino } = bulletin de versement postal
# term: patronato → { -patronato } = bureau d’aide
p-yknzk = Vous payez un [timbre fiscal (marca da bollo)][1], un [bulletin de versement (bollettino)][2] et le service de la poste. Demandez les prix au { -patronato } avant de payer.

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = bureau d’aide
p-68bn9 = Vous pouvez perdre ce permis si vous restez plus de **12 mois de suite** hors de l’Union européenne. Avant un long voyage, demandez à un { -patronato } ou à un avocat.

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = Si quelque chose se passe mal
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = direction de la police
# term: patronato → { -patronato } = bureau d’aide
p-y2mja = S’il manque un document, la { -questura } vous écrit. La lettre dit combien de jours vous avez. Répondez avant la fin de ces jours. Si vous ne comprenez pas la lettre, apportez-la au { -patronato }.
