### servizi/segnalare-discriminazione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Segnalare una discriminazione
summary = Se ti trattano peggio per origine, religione o colore della pelle.
keywords = razzismo; discriminazione; UNAR; insulti; casa negata; odio
# required_documents.name
f-cdtfi = le prove: messaggi, foto, nomi di chi ha visto
# outputs.name
f-zvxrf = un consiglio e un intervento dell'ufficio
# web.label
f-b5nn8 = UNAR
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.

## A chi è rivolto

p-z2zua = A chi ha subito o visto una discriminazione. Per esempio:
# note: voce 1 di 4
l-bqni6 = non ti affittano una casa perché sei straniero
# note: voce 2 di 4
l-k9h3k = al lavoro ti insultano o ti pagano meno
# note: voce 3 di 4
l-rwadg = un ufficio o un negozio non ti fa entrare
# note: voce 4 di 4
l-e7haz = ti negano un servizio per la tua religione

## Come fare

# note: voce 1 di 5
l-qeaju = Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 2 di 5
l-irwwd = Tieni messaggi, annunci e foto.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 4 di 5
l-pcfin = Puoi chiedere di non far sapere il tuo nome.
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].

## Cosa si ottiene

p-f7uvx = L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.

## Casi particolari

# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
p-w4pni = Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].

## Se qualcosa va male

t-wzner = Se qualcosa va male
# note: [1] = termini/sindacato
p-uzfaw = Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
