### Patronato, CAF o sindacato vicino a te — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = birou de asistență
# term: caf → { -caf } = CAF
# term: sindacato → { -sindacato } = sindicat
title = Birou de asistență (patronato), CAF sau sindicat aproape de dumneavoastră
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = Birourile care ajută cu cererile, munca și taxele. Există în multe localități.
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = birou de asistență
# term: caf → { -caf } = CAF
# term: sindacato → { -sindacato } = sindicat
keywords = birou de asistență; patronato; CAF; taxe; sindicat; sindacato; aproape; unde

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = birou de asistență
# term: caf → { -caf } = CAF
# term: isee → { -isee } = ISEE
# term: sindacato → { -sindacato } = sindicat
p-xmrq4 = Un [birou de asistență (patronato)][1] face cererile pentru dumneavoastră. Un [CAF][2] se ocupă de taxe și de ISEE. Un [sindicat (sindacato)][3] îi apără pe cei care lucrează.

## Come trovarlo

# it: Come trovarlo
t-r55wy = Cum îl găsiți
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = birou de asistență
l-9gswm = Căutați pe internet **patronato** și numele localității (comune) unde locuiți.
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = Sau întrebați la [primărie][1] unde este cel mai apropiat.
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = Telefonați. Întrebați ce zile, ce acte și ce preț.
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = INPS
p-rwxwn = Pentru o cerere la INPS puteți suna și la [INPS][1].
