### servizi/patente-straniera
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Guidare con una patente straniera
summary = Fino a quando vale la tua patente e come si cambia con una italiana.
keywords = patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
# required_documents.name
f-zxr6i = la patente straniera, con la traduzione se serve
# required_documents.name
f-73udf = il certificato del medico per la patente
# outputs.name
f-svieq = la patente italiana
# channels.note
f-utvsg = Anche con una scuola guida, a pagamento.
p-76888 = La tua patente può valere in Italia, ma non sempre per tutta la vita.

## A chi è rivolto

p-kcvu3 = A chi vive in Italia e ha una patente di un altro Paese.

## Come fare

p-kp5jk = **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-4y6bx = Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
p-k26wk = **Patente di un altro Paese.**
# note: voce 1 di 4
l-6x5ka = Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 3 di 4
l-nu96d = **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 4 di 4
l-5nhzz = **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: critico: qui uno sbaglio può fare danno
p-d8neu = Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.

## Tempi e scadenze

p-ek88m = Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
p-hqcpy = Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.

## Quanto costa

# note: $web = un dato; lo scrive il sito
p-kvq3j = Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.

## Casi particolari

p-z577a = L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.

## Se qualcosa va male

t-umt6f = Se qualcosa va male
p-n4znj = Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
