### servizi/asilo
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Chiedere asilo in Italia
summary = Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
keywords = asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# outputs.name
f-wztmj = il documento di richiedente asilo
# note: [1] = termini/protezione-internazionale
p-j8ujn = Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
p-qtcbd = Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.

## A chi è rivolto

p-426s5 = A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.

## Come fare

# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
l-w74b6 = Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 2 di 7
l-r78xk = La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 3 di 7
l-gfvqp = All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
l-jg84c = Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 5 di 7
l-gjxy5 = Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
l-thzst = Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 7 di 7
l-9njgp = La Commissione decide e ti scrive.

## Cosa si ottiene

# note: [1] = termini/protezione-speciale
p-hnk2p = Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.

## Tempi e scadenze

p-7i7i2 = I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.

## Casi particolari

# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
l-5avqv = **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
# before: **Sei minorenne e solo?** Leggi [la pagina per te][1].
l-69vf8 = **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 3 di 3
l-2mnmk = Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.

## Se qualcosa va male

t-quvzy = Se qualcosa va male
# note: critico: qui uno sbaglio può fare danno
p-3qfry = Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = L'avvocato può essere [pagato dallo Stato][1].
