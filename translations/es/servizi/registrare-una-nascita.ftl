### Registrare la nascita di un figlio — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = Registrar el nacimiento de un hijo
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = Haga la declaración de nacimiento en un máximo de 10 días, también sin permiso.
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = registro civil
keywords = nacimiento; recién nacido; acta de nacimiento; partida; bebé; hospital; registro civil
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = el certificado de nacimiento del hospital (attestazione di nascita)
# it: un documento dei genitori
f-2ftqt = un documento de los padres
# it: l'atto di nascita
f-7s2iq = el acta de nacimiento
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = En el municipio (Comune): en un máximo de 10 días desde el parto.
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = En el hospital: en un máximo de tres días desde el parto.
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = También en el hospital, en los primeros tres días.
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = Todo niño nacido en Italia debe registrarse. Con el registro tiene un nombre y derechos.

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-r4vc2 = A los padres. No importa si tienen { -permesso-di-soggiorno }.
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-t8uxe = Para registrar un nacimiento **no** tiene que mostrar el { -permesso-di-soggiorno }.

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = En el hospital recibe la **attestazione di nascita** (certificado de nacimiento del hospital).
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = Elija dónde hacer la declaración: en el hospital, en el municipio de nacimiento o en su municipio.
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = Si están casados, basta uno de los padres. Si no están casados y los dos reconocen al niño, vayan juntos.
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = Diga el nombre y el apellido del niño. Revise bien cómo están escritos.
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = código fiscal
l-mhyge = Pida en el municipio el { -codice-fiscale } del niño.

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
# term: assegno unico → { -assegno-unico } = asignación por hijos
p-77sid = El acta de nacimiento. Después puede elegir el [pediatra][1] y pedir la [asignación por hijos (assegno unico)][2].

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = ciudadanía
# term: passaporto → { -passaporto } = pasaporte
# term: consolato → { -consolato } = consulado y embajada
l-4c64f = **Ciudadanía.** Un niño con padres extranjeros normalmente recibe la de ellos. Para el pasaporte vaya al [consulado][1] de su país. Si es refugiado, no vaya: pregunte a un abogado.
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
l-vfk5q = **Permiso.** El niño debe añadirse a la situación de residencia de los padres. Pregunte en una [oficina de ayuda (patronato)][1].
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **Parto anónimo.** Una mujer puede dar a luz en el hospital y no decir su nombre. Lo pide al personal. Es un derecho.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = Si algo va mal
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = ¿Ya pasaron los 10 días? Vaya igual y explique por qué. Si no entiende el italiano, pida un [mediador][1] en el hospital o en el municipio.
