### privacy
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Privacy
summary = Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
p-vcci8 = Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.

## Che cosa non facciamo

t-eegwj = Che cosa non facciamo
# note: voce 1 di 3
l-dc887 = Non usiamo **cookie**.
# note: voce 2 di 3
l-j22t4 = Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 3 di 3
l-7rhk6 = Le parole che cerchi restano nel tuo browser. Nessuno le riceve.

## Che cosa resta sul tuo telefono

t-xigne = Che cosa resta sul tuo telefono
p-e8ead = Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
# before: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida.
p-sgnvi = Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-mnp3w = Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.

## Quando esci dalla guida

t-z4ucy = Quando esci dalla guida
p-wzmee = Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wirmn = Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
