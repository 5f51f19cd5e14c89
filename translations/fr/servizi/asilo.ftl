### Chiedere asilo in Italia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = protection internationale
title = Demander l’asile en Italie
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = Si vous êtes en danger dans votre pays, vous pouvez demander une protection. C’est gratuit.
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = protection internationale
# term: commissione territoriale → { -commissione-territoriale } = commission d’asile
# term: protezione temporanea → { -protezione-temporanea } = protection temporaire
keywords = asile; asilo; protection internationale; réfugié; guerre; commission; protection temporaire; Ukraine
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = demandeur d’asile
f-wztmj = le document de demandeur d’asile
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = protection internationale
p-j8ujn = Une personne dont la vie ou la liberté est en danger dans son pays peut demander la [protection internationale][1]. Voici le chemin en bref.
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = En 2026, les règles européennes ont changé. Avant chaque étape, parlez avec un avocat ou avec une association qui aide les réfugiés.

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = Pour les personnes qui fuient la guerre, la torture ou la persécution. Vous pouvez demander même si vous êtes entré sans papiers.

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
# term: asilo → { -protezione-internazionale } = protection internationale
l-w74b6 = Dites à la police des frontières ou à la [direction de la police (Questura)][1] : **voglio chiedere asilo** (je veux demander l’asile).
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = direction de la police
# term: impronte → { -impronte-digitali } = empreintes digitales
l-r78xk = La { -questura } prend une photo et vos { -impronte-digitali }. Elle vous donne un papier avec un rendez-vous.
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = Au rendez-vous, on écrit votre demande. Vous avez droit à un interprète.
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = demandeur d’asile
l-jg84c = Vous recevez un document de [demandeur d’asile (richiedente asilo)][1]. Avec ce document, vous pouvez rester en Italie et vous soigner.
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = Si vous n’avez pas de logement ou d’argent, demandez l’**accueil (accoglienza)** : c’est un endroit où vivre.
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = commission d’asile
l-thzst = Ensuite, vous parlez avec la [commission d’asile (Commissione territoriale)][1]. Racontez tout, calmement. Apportez les preuves que vous avez.
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = commission d’asile
l-9njgp = La Commission décide et vous écrit.

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = protection spéciale
p-hnk2p = Si la réponse est oui, vous avez un permis de réfugié ou un autre permis, par exemple pour [protection spéciale (protezione speciale)][1]. Vous avez droit au médecin, à l’école et au travail.

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = Les délais sont très différents d’un cas à l’autre. Après un certain temps, vous pouvez aussi travailler : demandez quand.

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = protection temporaire
# term: questura → { -questura } = direction de la police
l-5avqv = **Vous venez d’Ukraine à cause de la guerre ?** Il y a une [protection temporaire][1]. Vous la demandez à la { -questura }. Demandez là-bas jusqu’à quand elle est valable.
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **Vous avez moins de 18 ans et vous êtes sans adulte ?** Lisez [la page pour vous][1].
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = Le médecin, le psychologue et l’avocat ne racontent pas votre histoire à votre pays.

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = Si quelque chose se passe mal
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = recours
p-3qfry = Si la réponse est non, les jours pour faire un { -ricorso } sont **peu nombreux**, parfois moins de dix. Allez tout de suite chez un avocat avec la lettre.
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = L’avocat peut être [payé par l’État][1].
