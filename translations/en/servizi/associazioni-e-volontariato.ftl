### Associazioni e volontariato — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = Associations and volunteering
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = Finding other people, helping and getting help.
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = association; volunteering; community; foreigners; meeting; friends
# it: persone, attività e aiuto
f-sq9dp = people, activities and help
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = Associations are groups of people who do something together. Some are made up of foreign citizens.

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = citizenship
p-p9zcb = For everyone. You do not need Italian { -cittadinanza } to be a volunteer.

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = Ask at the town hall (Comune) for the list of associations.
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = In Cremona ask [Mondinsieme][1].
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = Go to a meeting. See if you like it.
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = If you want to start an association, ask an office for volunteering for help.

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = friends and people from your country
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = a place to speak Italian
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = practical help: forms, food, clothes, school
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = activities for children

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = The project [Terre di Inclusione][1] wanted to make a map of the associations. It also wanted to strengthen those of foreign citizens. We do not know which of these activities still exist.

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = If something goes wrong
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = Does an association ask you for a lot of money or for your original documents? Do not give them. Ask for advice at the town hall.
