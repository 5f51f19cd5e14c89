### Guidare con una patente straniera — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = Conduceți cu un permis de conducere străin
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = Până când este valabil permisul dumneavoastră de conducere și cum se schimbă cu unul italian.
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = permis auto; carnet de șofer; permis de conducere; schimbare permis; patente; școală de șoferi; motorizzazione; permis străin; permis românesc; permis de șofer; preschimbare permis; pot conduce; mașină
# it: la patente straniera, con la traduzione se serve
f-zxr6i = permisul de conducere străin, cu traducerea dacă trebuie
# it: il certificato del medico per la patente
f-73udf = certificatul medical pentru permisul de conducere
# it: la patente italiana
f-svieq = permisul de conducere italian
# it: Anche con una scuola guida, a pagamento.
f-utvsg = Și cu o școală de șoferi, contra cost.
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = Permisul dumneavoastră de conducere poate fi valabil în Italia, dar nu întotdeauna pentru toată viața.

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = Celor care trăiesc în Italia și au un permis de conducere din altă țară.

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **Permis de conducere dintr-o țară a Uniunii Europene.** Este valabil până la expirare. Apoi cereți permisul de conducere italian.
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = rezidență
p-4y6bx = Pe permisul de conducere dintr-o țară a Uniunii Europene nu este o dată de expirare? Schimbați-l după **2 ani** de { -residenza } în Italia.
# it: **Patente di un altro Paese.**
p-k26wk = **Permis de conducere din altă țară.**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = rezidență
l-6x5ka = Puteți conduce timp de **un an** de când aveți { -residenza(case: "def") }. De obicei trebuie și traducerea oficială sau permisul de conducere internațional.
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = Vedeți pe site-ul { $web } dacă țara dumneavoastră are un acord cu Italia.
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = rezidență
l-nu96d = **Dacă există acordul**, cereți schimbarea la Motorizzazione (biroul pentru permise auto). De obicei nu dați din nou examenul, dacă aveați permisul de conducere înainte de a avea { -residenza(case: "def") } în Italia.
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **Dacă nu există acordul**, trebuie să dați examenul în Italia: întâi teoria, apoi conducerea.
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = rezidență
p-d8neu = După un an de { -residenza }, permisul de conducere dintr-o țară din afara Uniunii Europene nu mai este suficient. Cine conduce oricum riscă amenzi foarte mari.

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = rezidență
p-ek88m = Nu așteptați să se termine anul de { -residenza }. Acordurile cu țările se schimbă: verificați lista înainte de a începe.
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = Dacă există acordul, cereți schimbarea cât mai repede: după câțiva ani poate fi nevoie de examen.

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = Plătiți taxele la Motorizzazione, medicul și traducerile. Prețurile sunt pe site-ul { $web }. Dacă folosiți o școală de șoferi, cereți un preț scris dinainte.

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = Examenul de teorie se dă de obicei în italiană. Întrebați la Motorizzazione dacă există alte limbi sau ajutoare.

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = Dacă ceva nu merge bine
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = Atenție la cine vinde permise de conducere sau promite examene ușoare. Este infracțiune și pentru cine cumpără.
