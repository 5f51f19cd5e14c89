### Guidare con una patente straniera — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = Driving with a foreign licence
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = How long your driving licence is valid and how to change it for an Italian one.
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = driving licence; patente; conversion; driving; driving test; Motorizzazione; driving school; foreign licence; driver’s license; driver license; driving permit; exchange my licence; can I drive; permit to drive
# it: la patente straniera, con la traduzione se serve
f-zxr6i = the foreign driving licence, with a translation if needed
# it: il certificato del medico per la patente
f-73udf = the doctor's certificate for the driving licence
# it: la patente italiana
f-svieq = the Italian driving licence
# it: Anche con una scuola guida, a pagamento.
f-utvsg = Also with a driving school, which you pay for.
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = Your licence may be valid in Italy, but not always for your whole life.

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = For people who live in Italy and have a driving licence from another country.

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **Licence from a country of the European Union.** It is valid until it expires. Then ask for the Italian one.
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = registered residence
p-4y6bx = Is there no expiry date on the licence from a country of the European Union? Exchange it after **2 years** of { -residenza } in Italy.
# it: **Patente di un altro Paese.**
p-k26wk = **Licence from another country.**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = registered residence
l-6x5ka = You can drive for **one year** from when you have your { -residenza }. You usually also need the official translation or the international driving permit.
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = Look on the website { $web } to see if your country has an agreement with Italy.
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = registered residence
l-nu96d = **If there is an agreement**, ask the Motorizzazione (driving licence office) for the exchange. You usually do not take the test again, if you had the licence before you had { -residenza } in Italy.
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **If there is no agreement**, you must take the test in Italy: first theory, then driving.
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = registered residence
p-d8neu = After one year of { -residenza }, a licence from a country outside the European Union is no longer enough. People who drive anyway risk very high fines.

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = registered residence
p-ek88m = Do not wait until the year of { -residenza } is over. The agreements with countries change: check the list before you start.
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = If there is an agreement, ask for the exchange as soon as possible: after some years you may need to take the test.

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = You pay the fees of the Motorizzazione, the doctor and the translations. The prices are on the website { $web }. If you use a driving school, ask them to write the price for you first (preventivo).

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = The theory test is usually in Italian. Ask the Motorizzazione if there are other languages or help.

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = If something goes wrong
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = Be careful of people who sell licences or promise easy tests. It is a crime also for the person who buys.
