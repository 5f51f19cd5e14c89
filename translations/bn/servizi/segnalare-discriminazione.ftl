### Segnalare una discriminazione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = বৈষম্যের কথা জানানো
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = আপনার দেশ, ধর্ম বা গায়ের রঙের জন্য কেউ খারাপ ব্যবহার করলে।
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = বর্ণবাদ; বৈষম্য; অপমান; বাসা দেয় না; ঘৃণা; UNAR
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = প্রবেশ ভিসা
f-cdtfi = ???
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = ???
# it: UNAR
f-b5nn8 = ???
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = ???

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = প্রবেশ ভিসা
p-z2zua = ???
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = ???
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = ???
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = ???
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = ???

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = ???
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = ???
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = ???
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = ???
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = ???

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = ???

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
p-w4pni = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = কোনো সমস্যা হলে
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-uzfaw = ???
