### Chiedere il codice fiscale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = tax code
title = Asking for the tax code
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = The code you need for work, home, doctor and school. It is free.
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = tax code
keywords = tax code; codice fiscale; Agenzia delle Entrate; taxes; form AA4/8
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = tax code
f-kksqt = the tax code
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = tax code
p-wtdc2 = You need the [tax code (codice fiscale)][1] almost everywhere. It is one of the first things to ask for.

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = For all people who live in Italy or deal with an Italian office.

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = no-objection certificate
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-f7z7a = First check if you already have it. It may be written on the { -nulla-osta }, on your permit or on the { -ricevuta-del-permesso }.
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = If you do not have it, look on the website { $web } for the nearest office. See if you need an appointment.
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = Fill in the application (form AA4/8).
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = passport
# term: visto → { -visto } = entry visa
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-fencd = Bring your { -passaporto } and your permit, or the { -visto } or the receipt. If you are a citizen of the European Union, the document of your country is enough.
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = The office gives you a paper with the code.

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = tax code
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
# term: tessera sanitaria → { -tessera-sanitaria } = health card
p-h69pb = A paper with your { -codice-fiscale }. If you register with the health service, you also find it on the [health card][1].

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = For a child born in Italy the town hall (Comune) usually asks for it, when you [register the birth][1].
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = international protection
# term: questura → { -questura } = police headquarters
l-8w73z = People who ask for asylum get it with their application, usually from the { -questura }.
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = immigration office of the Prefettura
l-fv55z = People who enter for work or family often get it from the { -sportello-unico-immigrazione }.
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = The code is free. Do not pay anyone who calculates it on the internet: only the one from the Agenzia delle Entrate (revenue agency) is valid.

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = If something goes wrong
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = passport
p-4jhpj = Is your name or date wrong? Go back to the office with your { -passaporto } and ask them to correct it. A mistake creates problems with the doctor and with work.
