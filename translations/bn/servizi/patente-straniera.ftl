### Guidare con una patente straniera — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = বিদেশি লাইসেন্স দিয়ে গাড়ি চালানো
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = আপনার লাইসেন্স কতদিন চলে এবং কীভাবে ইতালীয় লাইসেন্সে বদলাবেন।
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida
keywords = ড্রাইভিং লাইসেন্স; পাতেন্তে; গাড়ি চালানো; লাইসেন্স বদল; ড্রাইভিং পরীক্ষা
# it: la patente straniera, con la traduzione se serve
f-zxr6i = ???
# it: il certificato del medico per la patente
f-73udf = ???
# it: la patente italiana
f-svieq = ???
# it: Anche con una scuola guida, a pagamento.
f-utvsg = ???
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = ???

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = ???

## Come fare

# it: **Patente di un Paese europeo.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = ???
# it: **Patente di un altro Paese.**
p-k26wk = ???
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale.
# note: voce 1 di 4
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
l-6x5ka = ???
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = ???
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Non rifai l'esame.
# note: voce 3 di 4
l-nu96d = ???
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = ???
# it: Dopo un anno di residenza la patente non europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-d8neu = নিবন্ধিত বাসস্থানের (residenza) এক বছর পরে অ-ইউরোপীয় ড্রাইভিং লাইসেন্স আর যথেষ্ট নয়। তবু গাড়ি চালালে অনেক বড় জরিমানা হতে পারে।

## Tempi e scadenze

# it: Non aspettare la fine dell'anno. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
p-ek88m = ???

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = ???

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = কোনো সমস্যা হলে
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = ???
