### Chiedere asilo in Italia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
title = Si të kërkoni azil në Itali
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = Nëse në vendin tuaj jeni në rrezik, mund të kërkoni mbrojtje. Është falas.
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = mbrojtje ndërkombëtare
# term: commissione territoriale → { -commissione-territoriale } = komisioni i azilit
# term: protezione temporanea → { -protezione-temporanea } = mbrojtje e përkohshme
keywords = azil; mbrojtje ndërkombëtare; refugjat; luftë; komisioni i azilit; mbrojtje e përkohshme; Ukraina
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = azilkërkues
f-wztmj = dokumenti i { -richiedente-asilo(case: "gen") }
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = mbrojtje ndërkombëtare
p-j8ujn = Kush rrezikon jetën ose lirinë në vendin e tij mund të kërkojë [mbrojtje ndërkombëtare (protezione internazionale)][1]. Këtu është rruga shkurt.
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = Në vitin 2026 rregullat evropiane kanë ndryshuar. Para çdo hapi flisni me një avokat ose me një shoqatë që ndihmon refugjatët.

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = Për këdo që ikën nga lufta, tortura ose persekutimi. Mund të kërkoni edhe nëse keni hyrë pa dokumente.

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
l-w74b6 = Thuajini policisë së kufirit ose [drejtorisë së policisë (Questura)][1]: **voglio chiedere asilo** (dua të kërkoj azil).
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = drejtoria e policisë
# term: impronte → { -impronte-digitali } = shenja të gishtave
l-r78xk = Drejtoria e policisë (Questura) merr një foto dhe { -impronte-digitali(case: "def") }. Ju jep një letër me një takim.
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = Në takim e shkruajnë kërkesën tuaj. Keni të drejtë për një përkthyes.
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = azilkërkues
l-jg84c = Merrni një dokument të [azilkërkuesit (richiedente asilo)][1]. Me të mund të qëndroni në Itali dhe të mjekoheni.
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = Nëse nuk keni shtëpi ose para, kërkoni strehim (**accoglienza**): është një vend ku të jetoni.
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = komisioni i azilit
l-thzst = Pastaj flisni me [komisionin e azilit (Commissione territoriale)][1]. Tregoni gjithçka, me qetësi. Sillni provat që keni.
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = komisioni i azilit
l-9njgp = Komisioni vendos dhe ju shkruan.

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = mbrojtje e veçantë
p-hnk2p = Nëse përgjigjja është po, keni një leje si refugjat ose një leje tjetër, për shembull për [mbrojtje të veçantë (protezione speciale)][1]. Keni të drejtë për mjek, shkollë dhe punë.

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = Koha ndryshon shumë nga rasti në rast. Pas një farë kohe mund edhe të punoni: pyesni kur.

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = mbrojtje e përkohshme
# term: questura → { -questura } = drejtoria e policisë
l-5avqv = **Vini nga Ukraina për shkak të luftës?** Ka një [mbrojtje të përkohshme (protezione temporanea)][1]. E kërkoni te { -questura }. Pyesni aty deri kur vlen.
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **Jeni nën 18 vjeç dhe pa të rritur?** Lexoni [faqen për ju][1].
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = Mjeku, psikologu dhe avokati nuk ia tregojnë historinë tuaj vendit tuaj.

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = Nëse diçka shkon keq
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = ankim në gjykatë
p-3qfry = Nëse përgjigjja është jo, ditët për { -ricorso(case: "acc") } janë **të pakta**, ndonjëherë më pak se dhjetë. Shkoni menjëherë te një avokat me letrën.
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = Avokati mund të [paguhet nga Shteti][1].
