### Chiedere asilo in Italia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = international protection
title = Asking for asylum in Italy
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = If you are in danger in your country, you can ask for protection. It is free.
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = international protection
# term: commissione territoriale → { -commissione-territoriale } = asylum commission
# term: protezione temporanea → { -protezione-temporanea } = temporary protection
keywords = asylum; asilo; international protection; refugee; war; asylum commission; temporary protection; Ukraine
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = asylum seeker
f-wztmj = the asylum seeker document
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = international protection
p-j8ujn = People whose life or freedom is at risk in their country can ask for [international protection][1]. Here is the way in short.
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = In 2026 the European rules changed. Before every step, talk to a lawyer or to an association that helps refugees.

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = For people who flee from war, torture or persecution. You can ask even if you entered without documents.

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
# term: asilo → { -protezione-internazionale } = international protection
l-w74b6 = Say to the border police or at the [police headquarters (Questura)][1]: **voglio chiedere asilo** (I want to ask for asylum).
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = police headquarters
# term: impronte → { -impronte-digitali } = fingerprints
l-r78xk = The { -questura } takes a photo of you and your { -impronte-digitali }. You get a paper with an appointment.
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = At the appointment they write down your application. You have a right to an interpreter.
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = asylum seeker
l-jg84c = You receive a document for [asylum seekers][1]. With it you can stay in Italy and get medical treatment.
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = If you have no home or no money, ask for **reception (accoglienza)**: it is a place to live.
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = asylum commission
l-thzst = Then you speak with the [asylum commission (Commissione territoriale)][1]. Tell everything, calmly. Bring the proof you have.
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = asylum commission
l-9njgp = The commission decides and writes to you.

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = special protection
p-hnk2p = If the answer is yes, you get a permit as a refugee or another permit, for example for [special protection (protezione speciale)][1]. You have a right to a doctor, to school and to work.

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = The time it takes is very different from case to case. After a certain time you can also work: ask when.

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = temporary protection
# term: questura → { -questura } = police headquarters
l-5avqv = **Do you come from Ukraine because of the war?** There is [temporary protection][1]. You ask for it at the { -questura }. Ask there until when it is valid.
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **Are you under 18, with no adult with you?** Read [the page for you][1].
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = The doctor, the psychologist and the lawyer do not tell your story to your country.

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = If something goes wrong
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = appeal
p-3qfry = If the answer is no, you have only a **few** days for the { -ricorso }, sometimes fewer than ten. Go to a lawyer at once with the letter.
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = The lawyer can be [paid by the State][1].
