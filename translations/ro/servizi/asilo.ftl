### Chiedere asilo in Italia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = protecție internațională
title = Cererea de azil în Italia
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = Dacă sunteți în pericol în țara dumneavoastră, puteți cere protecție. Este gratuit.
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = protecție internațională
# term: commissione territoriale → { -commissione-territoriale } = Comisia teritorială
# term: protezione temporanea → { -protezione-temporanea } = protecție temporară
keywords = azil; azil politic; protecție internațională; refugiat; război; Ucraina; protecție temporară
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = solicitant de azil
f-wztmj = documentul de { -richiedente-asilo }
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = protecție internațională
p-j8ujn = Cine își riscă viața sau libertatea în țara lui poate cere [protecție internațională (protezione internazionale)][1]. Aici este drumul, pe scurt.
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = În 2026 regulile europene s-au schimbat. Înainte de fiecare pas vorbiți cu un avocat sau cu o asociație care îi ajută pe refugiați.

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = Celor care fug de război, tortură sau persecuție. Puteți cere și dacă ați intrat fără acte.

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
# term: asilo → { -protezione-internazionale } = protecție internațională
l-w74b6 = Spuneți poliției de frontieră sau la [chestură (Questura)][1]: **voglio chiedere asilo** (vreau să cer azil).
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = chestură
# term: impronte → { -impronte-digitali } = amprente
l-r78xk = La { -questura } vi se iau fotografia și amprentele. Primiți o hârtie cu o programare.
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = La programare, cei de acolo scriu cererea dumneavoastră. Aveți dreptul la un interpret.
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = solicitant de azil
l-jg84c = Primiți un document de [solicitant de azil (richiedente asilo)][1]. Cu el puteți sta în Italia și vă puteți trata.
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = Dacă nu aveți casă sau bani, cereți primirea într-un centru, în italiană **accoglienza**: este un loc unde puteți locui.
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = Comisia teritorială
l-thzst = Apoi vorbiți cu [Comisia teritorială (Commissione territoriale)][1]. Povestiți tot, cu calm. Aduceți dovezile pe care le aveți.
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = Comisia teritorială
l-9njgp = Comisia hotărăște și vă scrie.

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = protecție specială
p-hnk2p = Dacă răspunsul este da, aveți un permis ca refugiat sau un alt permis, de exemplu pentru [protecție specială (protezione speciale)][1]. Aveți dreptul la medic, la școală și la muncă.

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = Durata este foarte diferită de la caz la caz. După un timp puteți și lucra: întrebați când.

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = protecție temporară
# term: questura → { -questura } = chestură
l-5avqv = **Veniți din Ucraina din cauza războiului?** Există o [protecție temporară (protezione temporanea)][1]. O cereți la { -questura }. Întrebați acolo până când este valabilă.
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **Ai sub 18 ani și ești fără adulți?** Citește [pagina pentru tine][1].
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = Medicul, psihologul și avocatul nu spun povestea dumneavoastră autorităților din țara dumneavoastră.

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = Dacă ceva nu merge bine
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = contestație
p-3qfry = Dacă răspunsul este nu, zilele pentru { -ricorso } sunt **puține**, uneori mai puțin de zece. Mergeți imediat la un avocat cu scrisoarea.
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = Avocatul poate fi [plătit de stat][1].
