### Segnalare una discriminazione — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = Reporting discrimination
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = If you are treated worse because of your origin, religion or skin colour.
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = racism; discrimination; UNAR; insults; refused housing; hate
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = entry visa
f-cdtfi = the proof: messages, photos, names of the people who saw it
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = advice and action by the office
# it: UNAR
f-b5nn8 = UNAR
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = Treating a person badly because of their origin is **forbidden**. In Italy there is an office that deals with this: **UNAR**.

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = entry visa
p-z2zua = For people who have been discriminated against, or have seen it happen. For example:
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = they do not rent you a home because you are a foreigner
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = at work they insult you or pay you less
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = an office or a shop does not let you in
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = they refuse you a service because of your religion

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = Write down at once what happened: day, place, words, witnesses.
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = Keep messages, adverts and photos.
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = Send the report from the website { $web }. The telephone number is on the website.
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = You can ask them not to make your name known.
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = To get money for the damage you need a judge. Ask a [lawyer][1].

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = The office listens to you, advises you and can write to whoever discriminated against you.

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = police report
p-w4pni = If they threatened or beat you, it is a crime: [make a police report][1]. If there is danger, call the [emergency number][2].

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = If something goes wrong
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = trade union
p-uzfaw = Do not let too much time pass. Ask a [trade union][1] or an association for help too.
