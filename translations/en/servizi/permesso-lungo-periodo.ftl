### Permesso per soggiornanti di lungo periodo — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = Long-term residence permit
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = The permit that you do not have to ask for again every year or two.
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = EU long-term residence permit
keywords = carta di soggiorno; permanent permit; unlimited permit; five years; A2; long-term
# it: la prova del reddito
# term: reddito → { -reddito } = income
f-5e26g = proof of your income
# it: la prova che sai l'italiano al livello A2
f-g37ax = proof that you know Italian at level A2
# it: i certificati penali, se te li chiedono
f-bnh89 = the criminal record certificates, if they ask you for them
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
f-mqc87 = the long-term residence permit
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = At post offices that have the Sportello Amico counter.
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = This permit is valid without a time limit. The card, however, expires and you must renew it.

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = You usually must have:
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
l-x2wmd = a residence permit that you have had for at least 5 years
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = income
l-h5j7f = a minimum income
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = Italian at level A2
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = housing suitability certificate
l-38d5z = for your family members, a suitable home ([housing suitability certificate (idoneità alloggiativa)][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = You cannot ask for it with some permits, for example a study permit. Refugees have easier rules.

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
l-r6y6k = Check with an [advice office (patronato)][1] whether you can ask for it.
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = Take the [Italian test][1], if you do not already have a valid certificate.
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = income
l-8qv3d = Prepare the documents about your { -reddito } and your home.
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = Ask the post office for the [envelope with the forms][1].
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = advice office
l-5i68x = Fill in the envelope with the { -patronato } and hand it in at the post office.
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
l-nqvcg = Go to the [police headquarters (Questura)][1] on the day of the appointment.
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = Go back to collect the permit when it is ready.

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = The law sets { $processing_time }. Often it takes longer.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = revenue stamp
# term: bollettino → { -bollettino } = payment slip
# term: patronato → { -patronato } = advice office
p-yknzk = You pay for a [revenue stamp (marca da bollo)][1], a [payment slip (bollettino)][2] and the post office service. Ask the { -patronato } for the prices before you pay.

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = advice office
p-68bn9 = You can lose this permit if you stay outside the European Union for more than **12 months in a row**. Before a long journey, ask an { -patronato } or a lawyer.

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = If something goes wrong
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = police headquarters
# term: patronato → { -patronato } = advice office
p-y2mja = If a document is missing, the { -questura } writes to you. The letter says how many days you have. Answer before they are over. If you do not understand the letter, take it to the { -patronato }.
