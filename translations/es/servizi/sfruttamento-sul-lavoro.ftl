### Lavoro sfruttato o in nero: chiedere aiuto — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = trabajo en negro
title = Trabajo explotado o en negro: pedir ayuda
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = trabajo en negro
summary = Si le pagan muy poco, le amenazan o trabaja en negro, hay ayudas.
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = trabajo en negro
keywords = explotación; caporalato; trabajo en negro; campo; amenazas; inspección; sueldo bajo; no me pagan; chantaje
# it: ascolto, consiglio e protezione
f-2hpvz = alguien que le escucha, consejo y protección
# it: la telefonata
f-r3hj7 = la llamada
# it: tratta
# term: tratta → { -tratta } = trata de personas
f-hswzc = trata de personas
# it: emergenza
f-3hhz4 = emergencia
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = Si necesita trabajar, nadie puede aprovecharse de eso. Explotar a un trabajador es un **delito**.

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = trabajo en negro
p-hben2 = A quien trabaja con un sueldo muy bajo, demasiadas horas, amenazas o alojamientos pésimos. Vale también para quien trabaja [en negro (in nero)][1] o no tiene permiso.

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = Si alguien le amenaza o le golpea ahora, llame al { $phone-emergenza }.
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = Guarde las pruebas: mensajes, fotos del lugar, nombres, horas de trabajo.
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = trata de personas
l-5cyrr = Llame al { $phone-tratta }. Es gratis y puede no decir su nombre.
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindicato
l-y6r93 = O vaya a un [sindicato][1]. Le escucha aunque no tenga permiso.
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = Antes de ir a la policía o a la inspección del trabajo (Ispettorato), hable con ellos o con un abogado.
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = Decida con calma los pasos.

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = un consejo sobre el dinero que le corresponde
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = un lugar seguro, si está en peligro
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
l-fk3yk = en ciertos casos un **permiso de residencia** para quien es explotado
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = El permiso no es automático. Antes de denunciar, pregunte a un abogado qué riesgos corre y qué puede obtener.

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = trabajo en negro
p-tnyhz = También quien trabaja en negro tiene derecho al pago por el trabajo hecho.

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = Si algo va mal
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = ¿Perdió la vivienda y el trabajo a la vez? Dígalo enseguida por teléfono: pueden buscar un lugar para usted. El abogado puede ser [pagado por el Estado][1].
