### Lavoro sfruttato o in nero: chiedere aiuto — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = undeclared work
title = Exploited or undeclared work: asking for help
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = undeclared work
summary = If they pay you very little, threaten you or you work without a contract (in nero), there is help.
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = undeclared work
keywords = exploitation; gangmaster; caporalato; undeclared work; lavoro nero; fields; threats; labour inspectorate; low pay; they do not pay me; blackmail
# it: ascolto, consiglio e protezione
f-2hpvz = someone to listen, advice and protection
# it: la telefonata
f-r3hj7 = the phone call
# it: tratta
# term: tratta → { -tratta } = human trafficking
f-hswzc = human trafficking
# it: emergenza
f-3hhz4 = emergency
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = If you need to work, nobody is allowed to take advantage of that. Exploiting a worker is a **crime**.

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = undeclared work
p-hben2 = For people who work with very low pay, too many hours, threats or very bad housing. Also for people who work [without a contract (in nero)][1] or have no permit.

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = If someone is threatening or beating you now, call { $phone-emergenza }.
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = Put aside the proof: messages, photos of the place, names, hours of work.
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = human trafficking
l-5cyrr = Call { $phone-tratta }. It is free and you do not have to say your name.
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = trade union
l-y6r93 = Or go to a [trade union][1]. It listens to you even without a permit.
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = Before you go to the police or to the labour inspectorate (Ispettorato), talk to them or to a lawyer.
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = Decide on the steps calmly.

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = advice about the money you have a right to
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = a safe place, if you are in danger
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
l-fk3yk = in certain cases a **residence permit** for people who are exploited
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = The permit is not automatic. Before you make a report to the police, ask a lawyer what you risk and what you can get.

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = undeclared work
p-tnyhz = People who work without a contract (in nero) also have a right to pay for the work they have done.

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = If something goes wrong
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = Have you lost your home and your job at the same time? Say so on the phone at once: they can look for a place for you. The lawyer can be [paid by the State][1].
