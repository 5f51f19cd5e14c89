### Ospitare una persona straniera: la comunicazione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = ???
# it: Chi ospita una persona non europea deve dirlo entro due giorni.
summary = ???
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = অতিথি রাখার ঘোষণা
keywords = ???
# it: il documento di chi ospita
f-4hb96 = ???
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = পাসপোর্ট
f-kk82h = ???
# it: il contratto di casa o l'atto di proprietà
f-f33ja = ???
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
f-8vdf6 = ???
# it: Chi ospita in casa una persona non europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = ???

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = ???

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = অতিথি রাখার ঘোষণা
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-4h4fx = ???
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
l-b24ju = ???
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
l-bsp4s = ???
# it: Nelle città con la [Questura][1] vai lì. Negli altri comuni chiedi in Comune dove si porta.
# note: voce 4 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-xn7rj = ???
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-ciuut = ???

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-a3swy = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = কোনো সমস্যা হলে
# it: Chi non comunica rischia una multa. Se sono passati i due giorni, fai comunque la comunicazione.
p-nirw5 = ???
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
p-djk63 = ???
