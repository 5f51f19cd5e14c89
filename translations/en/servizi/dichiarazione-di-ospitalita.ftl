### Ospitare una persona straniera: la comunicazione — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = Hosting a foreign person: the hosting notice
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = Anyone who hosts a person from a country outside the European Union must report it within 48 hours.
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = hosting notice
keywords = hosting; guest; ospitalità; cessione di fabbricato; 48 hours; declaration
# it: il documento di chi ospita
f-4hb96 = the identity document of the person who hosts
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = passport
f-kk82h = the passport or the permit of the guest
# it: il contratto di casa o l'atto di proprietà
f-f33ja = the housing contract or the deed of ownership
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
f-8vdf6 = the receipt of the notice
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = Anyone who hosts at home a person from a country outside the European Union must report it. This is true also for a relative or a friend.

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = For people who give someone a place to stay, even free of charge. The person who hosts gives the notice, not the guest.

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = hosting notice
# term: questura → { -questura } = police headquarters
l-4h4fx = Get the **comunicazione di ospitalità** (hosting notice) form. Ask for it at the town hall (Comune) or at the { -questura }.
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = Write your details, the guest's details and the details of the home. Sign.
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = Hand in the form **within 48 hours** of the arrival.
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
l-xn7rj = If your city has a [police headquarters (Questura)][1], take the form there. If not, ask at the town hall where to take it.
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-ciuut = Keep the receipt. Give a copy to the guest.

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
# term: residenza → { -residenza } = registered residence
p-a3swy = A receipt. The guest may need it for the permit or for { -residenza }.

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = If something goes wrong
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = People who do not report it risk a fine. If the 48 hours have passed, give the notice anyway.
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
p-djk63 = If the person who hosts you does not want to do it, ask an [advice office (patronato)][1] for advice.
