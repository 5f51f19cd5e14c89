### Chiedere l'ISEE — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = family wealth indicator
title = Asking for the ISEE
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = The paper that says how wealthy your family is. You need it to pay less.
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = family wealth indicator
# term: dsu → { -dsu } = ISEE form
# term: reddito → { -reddito } = income
# term: caf → { -caf } = tax help office
keywords = ISEE; DSU; income; CAF; school meals; bonus; means test
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = tax code
f-353ye = the { -codice-fiscale } of everyone in the family
# it: il contratto di affitto, se ce l'hai
f-dhypy = the rental contract, if you have one
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = account balance and average balance
f-hjnst = the { -giacenza-media } of your accounts from two years before
# it: la targa di auto e moto
f-p5upf = the number plates of cars and motorbikes
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = family wealth indicator
f-xvsgr = the ISEE certificate (attestazione ISEE)
# it: la prima volta nell'anno
f-68qfw = the first time in the year
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = tax help office
f-mwty5 = A CAF prepares it with you.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = digital identity
f-a3x7g = Log in with SPID or CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = social security institute
f-2fz23 = INPS from a landline
# it: INPS da cellulare
# term: inps → { -inps } = social security institute
f-xvk26 = INPS from a mobile phone
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = family wealth indicator
# term: redditi → { -reddito } = income
p-4y89c = The [ISEE][1] puts together the income, the savings and the home of the family. A **low** number means that you can get more help.

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = day nursery
# term: bollette → { -bolletta } = household bill
p-qupki = For people who live in Italy and ask for help: nursery, school meals, housing, bills, benefits, university.

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = tax help office
l-2rpf8 = Telephone a [tax help office (CAF)][1]. Ask for the list of documents.
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = account balance and average balance
l-vaqk7 = Ask the bank or the post office for the [account balance and average balance (saldo e giacenza media)][1].
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = tax help office
# term: dsu → { -dsu } = ISEE form
l-sizqb = Go to the { -caf } and sign the [DSU][1]. It is the declaration with your details.
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = family wealth indicator
# term: caf → { -caf } = tax help office
l-ceu6m = After about { $processing_time } collect the ISEE at the CAF or on the website { $web }.
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = Check that all the people in the family are there.

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = family wealth indicator
p-bqwqv = The ISEE is valid until 31 December. Every year in **January** do it again.

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = family wealth indicator
l-kjbk7 = **Have you lost your job recently?** Ask for the ISEE **corrente** (up to date). It looks at your situation now.
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = tax help office
l-pirja = **Parents who are not married or are separated?** There are special rules. Tell the CAF.
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **Do you have a home or money in your country?** Write those down too.
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = day nursery
# term: assegno unico → { -assegno-unico } = child benefit
# term: isee → { -isee } = family wealth indicator
# term: minorenni → { -minore } = person under 18
l-iqxf3 = For the day nursery and child benefit you may need the ISEE **minorenni** (ISEE for children).
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = Write the truth. A false declaration is a crime and you must give the money back.

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = If something goes wrong
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = tax help office
p-cgmmi = Are there mistakes or words such as **omissioni** (missing information)? Go back to the CAF and ask them to correct it.
