### Carta d'identità elettronica (CIE) — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = documento de identidad
title = Documento de identidad electrónico (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = documento de identidad
summary = Cómo pedir en el municipio el { -carta-di-identita }.
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = documento de identidad
keywords = documento de identidad; CIE; cédula; DNI; carnet; carta d'identità
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = denuncia
f-qkzzb = el documento viejo, o la denuncia si lo perdió
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = documento de identidad
f-hbapn = el { -carta-di-identita } electrónico
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = documento de identidad
p-z4u3s = El { -carta-di-identita } dice quién es usted. Para los ciudadanos extranjeros **no** sirve para viajar a otros países.

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = residencia registrada
p-xppbb = A quienes tienen la [residencia registrada (residenza)][1] en el municipio (Comune). Puede pedirla también para los niños.

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registro de residentes
l-ysu4r = Reserve una cita en el [registro de residentes (anagrafe)][1] de su municipio. Puede hacerlo también en el sitio { $booking_url }.
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = foto tamaño carné
l-j245n = Vaya en persona con los documentos y la [foto tamaño carné (fototessera)][1].
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = huellas digitales
l-cwaen = Revise bien sus datos. Deja la firma y las [huellas digitales (impronte digitali)][1].
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = Pague en la ventanilla.
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = Guarde la hoja: tiene la primera parte de los códigos **PIN** y **PUK**.
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = El documento llega por correo o al municipio. Con él viene la segunda parte de los códigos.

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
p-qwyr8 = El documento llega normalmente en pocos días hábiles. Mientras espera use el recibo.
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = El documento viejo **de papel** ya no vale. Si todavía tiene ese, pida enseguida el nuevo.

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = Hay un precio fijado por el Estado. El municipio puede añadir una pequeña suma. Pregunte al reservar.

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = menor de edad
l-6awcv = Para un hijo menor de edad normalmente vienen los padres. Lleve también al niño.
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = Si no puede salir de casa por enfermedad, pregunte en el municipio: puede ir una persona a su casa.

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = Si algo va mal
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = registro de residentes
p-qk8k7 = ¿Tiene un viaje o un problema urgente y no hay citas? Explíquelo en el { -anagrafe }: para casos graves hay otro camino.
