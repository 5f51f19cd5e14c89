### Chiedere l'ISEE — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = ISEE
title = Cererea pentru ISEE
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = Hârtia care spune cât de bogată este familia dumneavoastră. Vă trebuie ca să plătiți mai puțin.
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = ISEE
# term: dsu → { -dsu } = DSU
# term: reddito → { -reddito } = venit
# term: caf → { -caf } = CAF
keywords = ISEE; DSU; venit; CAF; masă la școală; bonus; adeverință de venit
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = cod fiscal
f-353ye = { -codice-fiscale(case: "def") } al întregii familii
# it: il contratto di affitto, se ce l'hai
f-dhypy = contractul de închiriere, dacă îl aveți
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = sold final și sold mediu
f-hjnst = { -giacenza-media } pentru conturi, de acum doi ani
# it: la targa di auto e moto
f-p5upf = numărul de înmatriculare al mașinii și al motocicletei
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = ISEE
f-xvsgr = adeverința ISEE („attestazione ISEE”)
# it: la prima volta nell'anno
f-68qfw = prima dată în an
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = CAF
f-mwty5 = Un CAF pregătește ISEE împreună cu dumneavoastră.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = SPID
f-a3x7g = Intrați cu SPID sau CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = INPS
f-2fz23 = INPS de pe telefon fix
# it: INPS da cellulare
# term: inps → { -inps } = INPS
f-xvk26 = INPS de pe mobil
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = ISEE
# term: redditi → { -reddito } = venit
p-4y89c = [ISEE][1] pune împreună veniturile, economiile și casa familiei. Un număr **mic** înseamnă că puteți primi mai multe ajutoare.

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = creșă
# term: bollette → { -bolletta } = factură
p-qupki = Celor care trăiesc în Italia și cer ajutoare: creșă, masă la școală, casă, facturi, alocații, universitate.

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = CAF
l-2rpf8 = Telefonați la un [CAF][1]. Cereți lista actelor.
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = sold final și sold mediu
l-vaqk7 = Cereți la bancă sau la poștă [soldul final și soldul mediu (saldo e giacenza media)][1].
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = CAF
# term: dsu → { -dsu } = DSU
l-sizqb = Mergeți la CAF și semnați [DSU][1]. Este declarația cu datele dumneavoastră.
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = ISEE
# term: caf → { -caf } = CAF
l-ceu6m = După aproximativ { $processing_time } luați ISEE de la CAF sau de pe site-ul { $web }.
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = Verificați să apară toate persoanele din familie.

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = ISEE
p-bqwqv = ISEE este valabil până la 31 decembrie. Refaceți-l în fiecare an, în **ianuarie**.

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = ISEE
l-kjbk7 = **V-ați pierdut de curând locul de muncă?** Cereți ISEE **corrente** (actualizat). El arată situația de acum.
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = CAF
l-pirja = **Părinți necăsătoriți sau separați?** Există reguli speciale. Spuneți la CAF.
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **Aveți casă sau bani în țara dumneavoastră?** Scrieți-le și pe acestea.
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = creșă
# term: assegno unico → { -assegno-unico } = alocație unică pentru copii
# term: isee → { -isee } = ISEE
# term: minorenni → { -minore } = minor
l-iqxf3 = Pentru creșă și pentru { -assegno-unico(case: "def") } poate fi nevoie de ISEE **minorenni** (pentru copii minori).
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = Scrieți adevărul. O declarație falsă este infracțiune și trebuie să dați banii înapoi.

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = Dacă ceva nu merge bine
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = CAF
p-cgmmi = Sunt greșeli sau cuvinte ca **omissioni** (lipsuri)? Întoarceți-vă la CAF și cereți corectarea.
