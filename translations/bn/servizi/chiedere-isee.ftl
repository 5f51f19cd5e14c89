### Chiedere l'ISEE — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
title = ???
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = ???
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: dsu → { -dsu } = ISEE-র তথ্য ফরম
# term: reddito → { -reddito } = আয়
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
keywords = ???
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-353ye = ???
# it: il contratto di affitto, se ce l'hai
f-dhypy = ???
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = ব্যাংকের ব্যালেন্স ও গড় ব্যালেন্স
f-hjnst = ???
# it: la targa di auto e moto
f-p5upf = ???
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
f-xvsgr = ???
# it: la prima volta nell'anno
f-68qfw = ???
# it: Un CAF la prepara con te.
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
f-mwty5 = ???
# it: Si entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-a3x7g = ???
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-2fz23 = ???
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-xvk26 = ???
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: redditi → { -reddito } = আয়
p-4y89c = ???

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
p-qupki = ???

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
l-2rpf8 = ???
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = ব্যাংকের ব্যালেন্স ও গড় ব্যালেন্স
l-vaqk7 = ???
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
# term: dsu → { -dsu } = ISEE-র তথ্য ফরম
l-sizqb = ???
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
l-ceu6m = ???
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = ???

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** va rifatto.
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
p-bqwqv = ???

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-kjbk7 = ???
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
l-pirja = ???
# it: **Hai casa o soldi nel tuo Paese?** Vanno scritti anche quelli.
# note: voce 3 di 4
l-qad76 = ???
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
l-iqxf3 = ???
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = ???
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
p-cgmmi = ???
