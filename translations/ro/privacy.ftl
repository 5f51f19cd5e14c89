### Privacy — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = Confidențialitate
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = Acest ghid nu vă urmărește: fără cookie-uri, fără cereri către alte site-uri.
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = Puteți citi acest ghid fără să spuneți cine sunteți. Nu este nevoie să vă înregistrați.

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = Ce nu facem
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = Nu folosim **cookie-uri**.
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = Paginile nu cer nimic altor site-uri. Nu există publicitate și nici statistici ale altor firme.
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = Cuvintele pe care le căutați rămân în browserul dumneavoastră. Nimeni nu le primește.

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = Ce rămâne pe telefonul dumneavoastră
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = Paginile pe care le deschideți rămân în browserul dumneavoastră. Astfel le puteți citi și fără rețea.
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = Paginile cele mai delicate, cum este ajutorul împotriva violenței, nu rămân. Rămân numai dacă salvați tot ghidul. Dar istoricul browserului arată că le-ați deschis.
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = Cine folosește telefonul dumneavoastră poate vedea paginile pe care le-ați deschis. Ca să le scoateți, ștergeți din browser datele acestui site și istoricul.

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = Când ieșiți din ghid
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = Unele linkuri duc la site-urile altor instituții. Pe acele site-uri sunt valabile regulile lor.
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = Dacă atingeți un număr, telefonul pregătește apelul. Dumneavoastră hotărâți dacă sunați.
