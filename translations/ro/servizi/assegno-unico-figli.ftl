### Assegno unico per i figli — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = alocație unică pentru copii
title = Alocația unică pentru copii
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = INPS
summary = Bani în fiecare lună de la INPS pentru copiii până la 21 de ani.
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = alocație unică pentru copii
keywords = alocație; alocația copilului; bani pentru copii; assegno unico; bonus copii
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = cod fiscal
f-78utt = { -codice-fiscale(case: "def") } al copiilor și al părinților
# it: l'assegno ogni mese
f-9jtz9 = alocația în fiecare lună
# it: Entra con SPID o CIE.
# term: spid → { -spid } = SPID
f-i8g2e = Intrați cu SPID sau CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = INPS
f-s8tpj = INPS de pe telefon fix
# it: INPS da cellulare
# term: inps → { -inps } = INPS
f-bm386 = INPS de pe mobil
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = alocație unică pentru copii
# term: inps → { -inps } = INPS
p-rni85 = [Alocația unică pentru copii (assegno unico)][1] este un ajutor pentru fiecare copil. O plătește [INPS][2] în fiecare lună.

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = Familiilor cu copii care au mai puțin de 18 ani. De la 18 ani până în ziua dinainte de a împlini 21 de ani, dacă fiul sau fiica studiază, caută de lucru sau câștigă puțin. Pentru copiii cu dizabilități nu există limită de vârstă.
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = Dacă nu sunteți cetățean al Uniunii Europene, trebuie să aveți unul dintre aceste permise:
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permis UE de ședere pe termen lung
l-ttsvb = { -permesso-ue-lungo-periodo }
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = permis pentru muncă ce permite să lucrați mai mult de 6 luni
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = INPS
# term: protezione internazionale → { -protezione-internazionale } = protecție internațională
l-3qijr = alte permise pe care INPS le acceptă, cum este cel pentru { -protezione-internazionale }
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = rezidență
# term: patronato → { -patronato } = birou de asistență
p-nmgx3 = Legea cere și [rezidență (residenza)][1] în Italia și alte condiții. Regulile s-au schimbat de mai multe ori: verificați la un [birou de asistență (patronato)][2].

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ISEE
l-akz7n = Cereți [ISEE][1]. Nu este obligatoriu, dar fără ISEE primiți suma minimă.
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = cod fiscal
# term: iban → { -iban } = IBAN
l-zk6sc = Pregătiți { -codice-fiscale(case: "def") } al copiilor și contul dumneavoastră [IBAN][1].
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
l-jnpfj = Mergeți la un [birou de asistență (patronato)][1] sau folosiți site-ul { $web }.
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = Faceți cererea **o singură dată**. Apoi alocația continuă de la sine.
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = ISEE
l-ikxjq = În fiecare an, în ianuarie, refaceți ISEE.

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = Dacă se naște un copil, adăugați-l imediat în cerere. Dacă cererea ajunge până la sfârșitul lunii iunie, primiți și lunile începând cu martie.
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = Vi s-a născut un copil? Adăugați-l în **cel mult 120 de zile de la naștere**: primiți banii începând cu luna a șaptea de sarcină.

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = Contul trebuie să fie pe numele celui care face cererea.
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = Părinții pot împărți alocația în jumătate.
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = INPS
l-kzdku = Dacă se schimbă ceva în familie, anunțați INPS.

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = Dacă ceva nu merge bine
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = INPS
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
# term: patronato → { -patronato } = birou de asistență
# term: ricorso → { -ricorso } = contestație
p-fir6t = Plățile se opresc când expiră permisul? Trimiteți la INPS { -ricevuta-del-permesso(case: "def") } de reînnoire. Dacă cererea este respinsă, un { -patronato } poate depune o { -ricorso }.
