### Guidare con una patente straniera — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = Conducir con una licencia extranjera
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = Hasta cuándo vale su licencia de conducir y cómo se cambia por una italiana.
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = licencia de conducir; carnet; patente; cambio de licencia; manejar; examen de manejo; motorizzazione; autoescuela; licencia extranjera; permiso de conducir; brevete; pase de conducir; convertir la licencia; canje; puedo conducir; coche; carro; auto
# it: la patente straniera, con la traduzione se serve
f-zxr6i = la licencia extranjera, con la traducción si hace falta
# it: il certificato del medico per la patente
f-73udf = el certificado del médico para la licencia
# it: la patente italiana
f-svieq = la licencia de conducir italiana
# it: Anche con una scuola guida, a pagamento.
f-utvsg = También con una autoescuela (scuola guida), pagando.
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = Su licencia puede valer en Italia, pero no siempre para toda la vida.

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = A quien vive en Italia y tiene una licencia de otro país.

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **Licencia de un país de la Unión Europea.** Vale hasta el vencimiento. Después pida la italiana.
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = residencia registrada
p-4y6bx = ¿En la licencia de un país de la Unión Europea no hay fecha de vencimiento? Cámbiela después de **2 años** de residencia en Italia.
# it: **Patente di un altro Paese.**
p-k26wk = **Licencia de otro país.**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = residencia registrada
l-6x5ka = Puede conducir durante **un año** desde que tiene la { -residenza }. Normalmente se necesita también la traducción oficial o el permiso internacional de conducir.
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = Mire en el sitio { $web } si su país tiene un acuerdo con Italia.
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = residencia registrada
l-nu96d = **Si hay acuerdo**, pida el cambio en la oficina de tránsito (Motorizzazione). Normalmente no repite el examen, si tenía la licencia antes de la residencia en Italia.
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **Si no hay acuerdo**, debe hacer el examen en Italia: primero la teoría, después el manejo.
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = residencia registrada
p-d8neu = Después de un año de residencia la licencia de un país de fuera de la Unión Europea ya no basta. Quien conduce igual se expone a multas muy altas.

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = residencia registrada
p-ek88m = No espere a que termine el año de residencia. Los acuerdos con los países cambian: revise la lista antes de empezar.
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = Si hay acuerdo, pida el cambio lo antes posible: después de algunos años puede hacer falta el examen.

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = Paga las tasas de la Motorizzazione, el médico y las traducciones. Los precios están en el sitio { $web }. Si usa una autoescuela, pida un presupuesto por escrito.

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = El examen de teoría se hace normalmente en italiano. Pregunte en la Motorizzazione si hay otros idiomas o ayudas.

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = Si algo va mal
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = Cuidado con quien vende licencias o promete exámenes fáciles. Es un delito también para quien compra.
