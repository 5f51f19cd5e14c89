### Disabilità e invalidità: chiedere il riconoscimento — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = Disability and invalidity: asking for recognition
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = How to get recognition and help for a serious illness or a disability.
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = invalidità civile; law 104; disabled; attendance allowance; disability pension; handicap
# it: i fogli dei medici e degli ospedali
f-azmgf = the papers from doctors and hospitals
# it: il verbale con il riconoscimento
f-epgwy = the report with the recognition (verbale)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = digital identity
f-7b7e6 = Log in with SPID or CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = social security institute
f-7r4u5 = INPS from a landline
# it: INPS da cellulare
# term: inps → { -inps } = social security institute
f-dba9i = INPS from a mobile phone
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = People who have a serious illness or a disability can get money, time off work and other help.

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
# term: patronato → { -patronato } = advice office
p-y37x9 = For adults and children. For the money you usually need a { -permesso-di-soggiorno } of at least one year. Ask an [advice office (patronato)][1].

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = family doctor
l-qw9sn = Go to your [family doctor][1]. Take all the papers.
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = social security institute
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-n6zr3 = The doctor sends a certificate to [INPS][1]. Ask for the receipt.
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = advice office
l-tvfx4 = The doctor or the { -patronato } tells you if you also need an application. In some provinces the rules are new.
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = social security institute
l-vs79y = INPS calls you for a medical examination. Bring the papers from the doctors.
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = You receive the **verbale** (report): it is the paper with the decision.
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = income
l-2egi6 = If it is needed, send the details of your bank account and your { -reddito }.

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = advice office
p-2ir3s = The application with the { -patronato } is free. For the certificate some doctors ask for a payment: ask first.

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **Do you have cancer?** The examination comes sooner.
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **Do you work and care for a family member?** With law 104 (legge 104) you can have paid time off work.
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **Does your child go to school?** Take the report (verbale) to the school: the child may get a support teacher.

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = If something goes wrong
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = advice office
p-ytnz4 = If the report says no, you have **6 months** to go to the judge. Ask the { -patronato } at once.
