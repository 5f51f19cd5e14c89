### servizi/sfruttamento-sul-lavoro
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Lavoro sfruttato o in nero: chiedere aiuto
summary = Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
keywords = sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# outputs.name
f-2hpvz = ascolto, consiglio e protezione
# cost_options.option
f-r3hj7 = la telefonata
# phones.label
f-hswzc = tratta
# phones.label
f-3hhz4 = emergenza
p-8cjyu = Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.

## A chi è rivolto

# note: [1] = termini/lavoro-nero
p-hben2 = A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: voce 1 di 5
l-afrjd = Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
l-5cyrr = Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 3 di 5
# note: [1] = termini/sindacato
l-y6r93 = Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 4 di 5
l-9z94c = Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 5 di 5
l-3549v = Decidi con calma i passi.

## Cosa si ottiene

# note: voce 1 di 3
l-n2e8z = un consiglio sui soldi che ti spettano
# note: voce 2 di 3
l-wmd58 = un posto sicuro, se sei in pericolo
# note: voce 3 di 3
l-fk3yk = in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.

## Casi particolari

p-tnyhz = Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.

## Se qualcosa va male

t-ts4t7 = Se qualcosa va male
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
