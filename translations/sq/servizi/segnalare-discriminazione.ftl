### Segnalare una discriminazione — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = Raportimi i një diskriminimi
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = Nëse ju trajtojnë më keq për prejardhjen, fenë ose ngjyrën e lëkurës.
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = racizëm; diskriminim; UNAR; fyerje; shtëpi e refuzuar; urrejtje
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = vizë hyrjeje
f-cdtfi = provat: mesazhe, foto, emra të atyre që kanë parë
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = një këshillë dhe një ndërhyrje e zyrës
# it: UNAR
f-b5nn8 = ===
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = Të trajtosh keq një person për prejardhjen e tij është **e ndaluar**. Në Itali ka një zyrë që merret me këtë: **UNAR**.

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = vizë hyrjeje
p-z2zua = Për këdo që është diskriminuar ose ka parë një diskriminim. Për shembull:
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = nuk ju japin një shtëpi me qira sepse jeni të huaj
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = në punë ju fyejnë ose ju paguajnë më pak
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = një zyrë ose një dyqan nuk ju lë të hyni
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = ju refuzojnë një shërbim për shkak të fesë suaj

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = Shkruani menjëherë çfarë ka ndodhur: ditën, vendin, fjalët, dëshmitarët.
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = Ruani mesazhet, njoftimet dhe fotot.
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = Dërgojeni raportimin nga faqja { $web }. Numri i telefonit është në faqe.
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = Mund të kërkoni që emri juaj të mos bëhet i njohur.
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = Për të marrë para për dëmin duhet një gjykatës. Pyesni një [avokat][1].

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = Zyra ju dëgjon, ju këshillon dhe mund t’i shkruajë atij që ka diskriminuar.

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = denoncim në polici
p-w4pni = Nëse ju kanë kërcënuar ose rrahur, është vepër penale: [bëni një denoncim (denuncia)][1]. Në rrezik telefononi [numrin e emergjencës][2].

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = Nëse diçka shkon keq
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindikatë
p-uzfaw = Mos lini të kalojë shumë kohë. Kërkoni ndihmë edhe te një [sindikatë (sindacato)][1] ose te një shoqatë.
