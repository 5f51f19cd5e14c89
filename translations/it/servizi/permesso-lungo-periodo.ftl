### servizi/permesso-lungo-periodo
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Permesso per soggiornanti di lungo periodo
summary = Il permesso che non serve chiedere di nuovo ogni anno o due.
keywords = carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# required_documents.name
f-5e26g = la prova del reddito
# required_documents.name
f-g37ax = la prova che sai l'italiano al livello A2
# required_documents.name
f-bnh89 = i certificati penali, se te li chiedono
# outputs.name
f-mqc87 = il permesso di soggiorno per soggiornanti di lungo periodo
# channels.note
f-kexzz = Negli uffici postali con lo Sportello Amico.
p-a5k76 = Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.

## A chi è rivolto

p-iamgi = Di solito devi avere:
# note: voce 1 di 4
l-x2wmd = un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 2 di 4
l-h5j7f = un reddito minimo
# note: voce 3 di 4
l-trj4k = l'italiano di livello A2
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
l-38d5z = per i familiari, una casa adatta ([idoneità alloggiativa][1])
p-bvbq9 = Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.

## Come fare

# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
l-r6y6k = Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 3 di 7
l-8qv3d = Prepara i documenti sul reddito e sulla casa.
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = Chiedi alla posta la [busta con i moduli][1].
# note: voce 5 di 7
l-5i68x = Compila la busta con il patronato e consegnala alla posta.
# note: voce 6 di 7
# note: [1] = termini/questura
l-nqvcg = Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 7 di 7
l-xu8zs = Torna a ritirare il permesso quando è pronto.

## Tempi e scadenze

# note: $processing_time = un dato; lo scrive il sito
p-brgpv = La legge prevede { $processing_time }. Spesso serve più tempo.

## Quanto costa

# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
p-yknzk = Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.

## Casi particolari

# note: critico: qui uno sbaglio può fare danno
p-68bn9 = Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.

## Se qualcosa va male

t-2pwpm = Se qualcosa va male
p-y2mja = Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
