### Ospitare una persona straniera: la comunicazione — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = Strehimi i një personi të huaj: njoftimi
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = Kush strehon një person nga një vend jashtë Bashkimit Evropian duhet ta thotë brenda 48 orëve.
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = njoftim për mikpritje
keywords = mikpritje; ospitalità; cessione di fabbricato; mysafir; 48 orë; deklaratë mikpritjeje
# it: il documento di chi ospita
f-4hb96 = dokumenti i atij që strehon
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = pasaportë
f-kk82h = { -passaporto(case: "def") } ose leja e mysafirit
# it: il contratto di casa o l'atto di proprietà
f-f33ja = kontrata e shtëpisë ose akti i pronësisë
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
f-8vdf6 = vërtetimi i njoftimit
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = Kush strehon në shtëpi një person nga një vend jashtë Bashkimit Evropian duhet ta njoftojë. Vlen edhe për një të afërm ose një mik.

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = Për këdo që jep strehim, edhe falas. Njoftimin e bën ai që strehon, jo mysafiri.

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = njoftim për mikpritje
# term: questura → { -questura } = drejtoria e policisë
l-4h4fx = Merrni formularin e njoftimit për mikpritje (**comunicazione di ospitalità**). Kërkojeni në komunë (Comune) ose te { -questura }.
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = Shkruani të dhënat tuaja, të mysafirit dhe të shtëpisë. Firmosni.
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = Dorëzojeni formularin **brenda 48 orëve** nga ardhja.
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
l-xn7rj = Nëse në qytetin tuaj ka [drejtori policie (Questura)][1], çojeni formularin aty. Nëse jo, pyesni në komunë ku ta çoni.
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-ciuut = Ruajeni vërtetimin. Jepini një kopje mysafirit.

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
# term: residenza → { -residenza } = vendbanim i regjistruar
p-a3swy = Një vërtetim. Mysafirit mund t’i duhet për lejen ose për { -residenza(case: "acc") }.

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = Nëse diçka shkon keq
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = Kush nuk njofton rrezikon një gjobë. Nëse kanë kaluar 48 orët, bëjeni gjithsesi njoftimin.
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
p-djk63 = Nëse ai që ju strehon nuk dëshiron ta bëjë, kërkoni këshillë te një [zyrë ndihme (patronato)][1].
