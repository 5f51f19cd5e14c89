### Aprire un conto in banca o in posta — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = Abrir una cuenta en el banco o en el correo
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = Tiene derecho a una cuenta simple para recibir el sueldo y las ayudas.
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = IBAN
keywords = cuenta; banco; correo; IBAN; cuenta básica; tarjeta prepago
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = pasaporte
# term: carta d'identità → { -carta-di-identita } = documento de identidad
# term: richiedente asilo → { -richiedente-asilo } = solicitante de asilo
f-3rway = un documento: pasaporte, { -carta-di-identita }, permiso o documento de { -richiedente-asilo }
# it: un conto con IBAN
# term: iban → { -iban } = IBAN
f-vvs3e = una cuenta con IBAN
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = IBAN
p-q4je7 = Para el sueldo y las ayudas se necesita casi siempre una cuenta con un [IBAN][1].

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = solicitante de asilo
p-y9bgt = A quienes viven legalmente en la Unión Europea. Vale también para los solicitantes de asilo.

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = Vaya a un banco o al correo.
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = Pida el **conto di base** (cuenta básica). Es una cuenta simple, con pocos gastos.
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = código fiscal
l-chxz2 = Lleve el documento y el { -codice-fiscale }.
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = Lea cuánto cuesta cada año. Pida que le expliquen las palabras difíciles.
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = Mantenga en secreto el código de la tarjeta.

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = indicador económico de la familia
p-pmbap = La cuenta básica tiene un precio fijo al año. Con un [ISEE][1] muy bajo es **gratis**. Pregunte en el banco el límite.

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = La cuenta básica no permite quedar bajo cero.
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = Para enviar dinero a su país compare los precios. Use solo agencias autorizadas.
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = No preste su cuenta ni su tarjeta. Quien lo pide muchas veces quiere esconder dinero robado. Usted también responde del delito.

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = Si algo va mal
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = ¿El banco dice que no? Debe escribirle el motivo. Escriba al banco que no está de acuerdo (es el **reclamo**). Si no basta, puede acudir a la Banca d'Italia: el sitio es { $web }.
