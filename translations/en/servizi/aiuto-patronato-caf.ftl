### Aiuto gratis con le domande: patronato e CAF — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = advice office
# term: caf → { -caf } = tax help office
title = Free help with applications: advice office and tax help office
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = social security institute
# term: questura → { -questura } = police headquarters
summary = Offices that fill in for you the applications to INPS, the Questura and other offices.
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = advice office
# term: caf → { -caf } = tax help office
# term: inps → { -inps } = social security institute
# term: sindacato → { -sindacato } = trade union
keywords = patronato; CAF; fill in; form; INPS application; free help; trade union; regularisation; amnesty; legalise my stay; become legal; how to get papers
# it: le lettere che hai ricevuto
f-35tt5 = the letters you have received
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
f-e3h2k = the application that was sent, and the receipt
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = If a form is difficult, do not do it alone. There are two kinds of office that help you.

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = trade union
p-9u7ze = For everyone. You do not have to be a member of a trade union.
# it: Ufficio
c-u5id7 = Office
# it: Che cosa fa
c-5rzst = What it does
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = advice office
c-eujee = [Advice office (patronato)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = social security institute
# term: inail → { -inail } = work accident insurance
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
c-r8emj = Applications to INPS and INAIL, pension, unemployment, maternity, residence permit
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = tax help office
c-c4w4p = [Tax help office (CAF)][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = tax return
# term: isee → { -isee } = family wealth indicator
c-af5cv = Taxes, tax return (730), ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = They are often in the same building.

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = advice office
l-inygd = Search the internet for **patronato** (advice office) and the name of the town where you live. Or ask at the town hall (Comune).
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = Telephone first. Ask which documents you need and whether you have to pay.
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = Bring all the letters, even those you do not understand.
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = written authorisation
l-wrspn = Read the [written authorisation (delega)][1] before you sign it.
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-h5qj5 = Always ask for the **receipt** of the application. Keep it.

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = advice office
# term: isee → { -isee } = family wealth indicator
# term: caf → { -caf } = tax help office
# term: 730 → { -modello-730 } = tax return
p-wtdjy = The main applications with the { -patronato } are free by law. For some others you may have to pay a little. The ISEE at the { -caf } is usually free. You often pay for the { -modello-730 }.
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = advice office
p-mgnsr = Ask the price first. Be careful of anyone who asks for money in the street or in a bar to make applications: that is not an { -patronato }.

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = advice office
p-c3upk = Some advice offices have staff who speak other languages. Ask about it on the telephone.

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = If something goes wrong
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = advice office
p-xvzcw = Not happy? You can change { -patronato } whenever you want. Ask them to give your documents back.
