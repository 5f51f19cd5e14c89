### servizi/chiedere-isee
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Chiedere l'ISEE
summary = Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
keywords = ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# required_documents.name
f-353ye = il codice fiscale di tutta la famiglia
# required_documents.name
f-dhypy = il contratto di affitto, se ce l'hai
# required_documents.name
f-hjnst = saldo e giacenza media dei conti di due anni prima
# required_documents.name
f-p5upf = la targa di auto e moto
# outputs.name
f-xvsgr = l'attestazione ISEE
# cost_options.option
f-68qfw = la prima volta nell'anno
# channels.note
f-mwty5 = Un CAF lo prepara con te.
# channels.note
f-a3x7g = Entra con SPID o CIE.
# phones.label
f-2fz23 = INPS da telefono fisso
# phones.label
f-xvk26 = INPS da cellulare
# note: [1] = termini/isee
p-4y89c = L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.

## A chi è rivolto

p-qupki = A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.

## Come fare

# note: voce 1 di 5
# note: [1] = termini/caf
l-2rpf8 = Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
l-vaqk7 = Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 3 di 5
# note: [1] = termini/dsu
l-sizqb = Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
l-ceu6m = Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 5 di 5
l-mr7q9 = Controlla che ci siano tutte le persone della famiglia.

## Tempi e scadenze

p-bqwqv = L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.

## Casi particolari

# note: voce 1 di 4
l-kjbk7 = **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 2 di 4
l-pirja = **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 3 di 4
l-qad76 = **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 4 di 4
l-iqxf3 = Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.

## Se qualcosa va male

t-2hixr = Se qualcosa va male
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
p-cgmmi = Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
