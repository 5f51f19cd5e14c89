### servizi/lavoro-domestico
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Lavorare come colf o badante
summary = Regole, contributi e diritti di chi lavora in una casa.
keywords = badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# outputs.name
f-k9nyx = l'assunzione comunicata all'INPS
# cost_options.option
f-ngaem = la comunicazione all'INPS
# phones.label
f-khh29 = INPS da telefono fisso
# phones.label
f-9tbb6 = INPS da cellulare
# note: [1] = termini/colf-e-badante
p-tqf6x = [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.

## A chi è rivolto

p-y2cga = A chi lavora in una casa e alle famiglie che assumono.

## Come fare

# note: voce 1 di 5
l-zspbq = Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 2 di 5
# note: [1] = termini/inps
l-79c42 = La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 3 di 5
l-6vj5q = Il lavoratore chiede la copia della comunicazione.
# note: voce 4 di 5
# note: [1] = termini/busta-paga
l-uhx6f = Ogni mese la famiglia dà la [busta paga][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
l-ehdpq = Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.

## Cosa si ottiene

p-x8jmf = Il lavoratore ha diritto a:
# note: voce 1 di 6
l-7g4fr = riposo ogni settimana
# note: voce 2 di 6
l-7ifxj = ferie pagate
# note: voce 3 di 6
# note: [1] = termini/tredicesima
l-ceaa7 = [tredicesima][1] a dicembre
# note: voce 4 di 6
l-gccbm = malattia, infortunio e maternità
# note: voce 5 di 6
# note: [1] = termini/tfr
l-hvzvn = i soldi alla fine del lavoro ([TFR][1])
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
l-kswzp = [NASpI][1] se perde il lavoro

## Casi particolari

# note: voce 1 di 3
l-bhij6 = **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 2 di 3
l-v7ift = **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
l-jmfsj = **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].

## Quanto costa

p-a68cb = La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.

## Se qualcosa va male

t-899mh = Se qualcosa va male
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
p-a5ifn = Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
