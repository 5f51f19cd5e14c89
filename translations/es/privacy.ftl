### Privacy — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = Privacidad
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = Esta guía no le sigue los pasos: sin cookies, sin conexiones a otros sitios.
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = Puede leer esta guía sin decir quién es. No hace falta registrarse.

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = Qué no hacemos
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = No usamos **cookies**.
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = Las páginas no piden nada a otros sitios. No hay publicidad ni estadísticas de otras empresas.
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = Las palabras que usted busca se quedan en su navegador. Nadie las recibe.

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = Qué se queda en su teléfono
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = Las páginas que usted abre se quedan en su navegador. Así puede leerlas también sin internet.
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = Las páginas más delicadas, como la ayuda contra la violencia, no se quedan. Se quedan solo si usted guarda toda la guía. Pero el historial del navegador muestra que usted las ha abierto.
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = Quien usa su teléfono puede ver las páginas que usted ha abierto. Para quitarlas, borre en el navegador los datos de este sitio y el historial.

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = Cuando sale de la guía
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = Algunos enlaces llevan a sitios de otros organismos. En esos sitios valen sus propias reglas.
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = Si toca un número, su teléfono prepara la llamada. Usted decide si llama.
