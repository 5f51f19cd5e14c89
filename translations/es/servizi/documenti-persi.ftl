### Ho perso i documenti o me li hanno rubati — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = Perdí los documentos o me los robaron
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = Qué hacer enseguida, y cómo pedir los documentos nuevos.
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = denuncia
# term: passaporto → { -passaporto } = pasaporte
keywords = pérdida; robo; denuncia; duplicado; pasaporte perdido; permiso perdido; perdí; me robaron; billetera; cartera
# it: una copia del documento, se ce l'hai
f-u23gd = una copia del documento, si la tiene
# it: la copia della denuncia
# term: denuncia → { -denuncia } = denuncia
f-burjn = la copia de la denuncia
# it: la denuncia
# term: denuncia → { -denuncia } = denuncia
f-apxk7 = la denuncia
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = denuncia
p-iyh3e = Antes que nada haga la **denuncia**. Después pida el documento nuevo.
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
# term: denuncia → { -denuncia } = denuncia
# term: asst → { -asst } = entidad pública de salud
p-gdahg = ¿Perdió solo la [tarjeta sanitaria (tessera sanitaria)][1]? La denuncia no hace falta. Pida una nueva tarjeta en el sitio de la Agenzia delle Entrate (oficina de impuestos) o en la [entidad pública de salud (ASST)][2].

## A chi è rivolto

# it: A tutti.
p-78ydd = A todos.

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
l-qyph2 = Vaya a la [jefatura de policía (Questura)][1], a los Carabinieri (otra policía del Estado) o a la policía municipal (Polizia locale).
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = denuncia
l-38wk6 = Cuente qué pasó. Pida una copia de la [denuncia][1].
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = Si tenía tarjetas de banco, llame al banco y pida que las bloqueen.
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = denuncia
l-znxwj = Lleve la copia de la denuncia a la oficina que hace el documento:
# it: Documento
c-n3spu = Documento
# it: Dove vai
c-dwp35 = Adónde va
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
c-pppjs = Permiso de residencia
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = jefatura de policía
# term: patronato → { -patronato } = oficina de ayuda
c-8fedh = Correo o jefatura de policía (Questura): pregunte antes en la oficina de ayuda (patronato)
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = documento de identidad
c-9phb9 = Documento de identidad (carta d'identità)
# it: Comune
c-q5snv = Municipio (Comune)
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = pasaporte
c-dc5eb = Pasaporte de su país
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = consulado y embajada
c-pv5dp = Consulado de su país
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
c-w3vj2 = Tarjeta sanitaria (tessera sanitaria)
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = entidad pública de salud
c-csbm9 = Sitio de la Agenzia delle Entrate (oficina de impuestos), o entidad pública de salud (ASST)
# it: Patente
c-giga3 = Licencia de conducir (patente)
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = denuncia
c-g7crd = Policía o Carabinieri: haga la denuncia **en un máximo de 48 horas**

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = Guarde siempre una foto de los documentos en un lugar seguro. Una copia lo hace todo más rápido.

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = Si algo va mal
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = pasaporte
# term: datore di lavoro → { -datore-di-lavoro } = empleador
p-k75ku = Nadie puede quedarse con su pasaporte contra su voluntad: ni un { -datore-di-lavoro }, ni un esposo, ni el dueño de la casa. Si pasa, pida [ayuda][1].
