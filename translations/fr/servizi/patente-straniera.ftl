### Guidare con una patente straniera — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = Conduire avec un permis de conduire étranger
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = Jusqu’à quand votre permis de conduire est valable et comment l’échanger contre un permis italien.
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = permis de conduire; échange; conduire; examen du permis; motorizzazione; auto-école; patente; permis étranger; permis; conversion du permis; échanger mon permis; puis-je conduire; voiture
# it: la patente straniera, con la traduzione se serve
f-zxr6i = le permis de conduire étranger, avec la traduction si nécessaire
# it: il certificato del medico per la patente
f-73udf = le certificat du médecin pour le permis de conduire
# it: la patente italiana
f-svieq = le permis de conduire italien
# it: Anche con una scuola guida, a pagamento.
f-utvsg = Aussi avec une auto-école, contre paiement.
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = Votre permis de conduire peut être valable en Italie, mais pas toujours pour toute la vie.

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = Pour les personnes qui vivent en Italie et ont un permis de conduire d’un autre pays.

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **Permis de conduire d’un pays de l’Union européenne.** Il est valable jusqu’à sa date de fin. Ensuite, demandez le permis italien.
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = résidence
p-4y6bx = Sur le permis de conduire d’un pays de l’Union européenne, il n’y a pas de date de fin ? Échangez-le après **2 ans** de { -residenza } en Italie.
# it: **Patente di un altro Paese.**
p-k26wk = **Permis de conduire d’un autre pays.**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = résidence
l-6x5ka = Vous pouvez conduire pendant **un an** à partir du moment où vous avez la { -residenza }. D’habitude, il faut aussi la traduction officielle ou le permis de conduire international.
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = Regardez sur le site { $web } si votre pays a un accord avec l’Italie.
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = résidence
l-nu96d = **S’il y a un accord**, demandez l’échange à la Motorizzazione (bureau des permis de conduire). D’habitude, vous ne repassez pas l’examen, si vous aviez le permis de conduire avant la résidence en Italie.
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **S’il n’y a pas d’accord**, vous devez passer l’examen en Italie : d’abord la théorie, ensuite la conduite.
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = résidence
p-d8neu = Après un an de { -residenza }, le permis de conduire d’un pays hors de l’Union européenne ne suffit plus. La personne qui conduit quand même risque des amendes très fortes.

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = résidence
p-ek88m = N’attendez pas la fin de l’année de { -residenza }. Les accords avec les pays changent : vérifiez la liste avant de commencer.
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = S’il y a un accord, demandez l’échange le plus tôt possible : après quelques années, l’examen peut être nécessaire.

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = Vous payez les taxes de la Motorizzazione, le médecin et les traductions. Les prix sont sur le site { $web }. Si vous utilisez une auto-école, demandez un devis écrit.

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = L’examen de théorie se fait d’habitude en italien. Demandez à la Motorizzazione s’il y a d’autres langues ou des aides.

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = Si quelque chose se passe mal
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = Attention aux personnes qui vendent des permis de conduire ou promettent des examens faciles. C’est un délit aussi pour la personne qui achète.
