### SPID e CIE: entrare nei siti degli uffici — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = identidad digital
title = SPID y CIE: entrar en los sitios de las oficinas
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = Cómo obtener la identidad digital para usar los servicios en línea.
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = identidad digital
# term: inps → { -inps } = instituto de seguridad social
keywords = SPID; CIE; identidad digital; contraseña; INPS en línea; entrar con SPID; clave
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = una dirección de correo electrónico y un número de celular
# it: l'identità digitale
f-k9s3b = la identidad digital
# it: SPID
# term: spid → { -spid } = identidad digital
f-xsrfk = ===
# it: CIE
f-wnfy3 = ===
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = identidad digital
p-5jexr = Muchas oficinas trabajan solo por internet. Para entrar en sus sitios necesita [SPID][1] o [CIE][2].

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = código fiscal
p-wzjxn = A los adultos con un documento italiano válido y el { -codice-fiscale }.

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **Con la CIE** (es el camino más fácil, si ya tiene el documento):
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = Busque los códigos PIN y PUK: están en las dos hojas del documento.
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = Descargue la aplicación CieID en el teléfono.
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = Siga la aplicación. Al final elija una contraseña.
# it: **Con lo SPID**:
# term: spid → { -spid } = identidad digital
p-sf7t3 = **Con SPID**:
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = identidad digital
l-ahghh = Abra el sitio { $web-spid } y elija un proveedor (gestore).
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = Mire cuánto cuesta. Algunos proveedores son gratis, otros no.
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
l-wp635 = Prepare documento, { -tessera-sanitaria }, correo electrónico y celular.
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = Haga que comprueben su identidad: en persona o por video, como diga el proveedor.

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **¿Todavía no tiene la CIE?** Algunos proveedores aceptan otros documentos. Pregunte antes.
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = oficina de ayuda
# term: delega → { -delega } = autorización escrita
l-s9pag = **¿No usa computadora?** Una [oficina de ayuda (patronato)][1] puede hacer muchas solicitudes por usted, con una [autorización escrita (delega)][2].
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = autorización escrita
# term: inps → { -inps } = instituto de seguridad social
l-bd2s3 = También puede dar una autorización a un familiar para el sitio del { -inps }.
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = No dé a nadie su contraseña ni los códigos. No envíe fotos de los documentos a quien le escribe un mensaje.

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = Si algo va mal
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = ¿Olvidó la contraseña? Use la recuperación en el sitio del proveedor. ¿Perdió los códigos de la CIE? Pregunte en el municipio (Comune) cómo obtenerlos de nuevo.
