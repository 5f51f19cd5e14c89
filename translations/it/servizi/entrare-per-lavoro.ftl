### servizi/entrare-per-lavoro
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Entrare in Italia per lavorare: decreto flussi
summary = Come un datore di lavoro può far venire una persona dall'estero.
keywords = decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# outputs.name
f-r3bw2 = il nulla osta al lavoro
# note: [1] = termini/decreto-flussi
p-44gsp = Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].

## A chi è rivolto

p-hhg62 = A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.

## Come fare

# note: voce 1 di 6
l-zkv6c = Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
l-in6uc = La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
l-3q3cm = Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/visto
l-r672g = Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
l-h4kk2 = Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
l-ibd2c = Chiede il [permesso di soggiorno][1].
# note: critico: qui uno sbaglio può fare danno
p-tzyhy = Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.

## Casi particolari

# note: [1] = servizi/aiuto-patronato-caf
p-qd3nx = Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.

## Se qualcosa va male

t-mmnx2 = Se qualcosa va male
# note: [1] = servizi/sfruttamento-sul-lavoro
p-6e8iz = Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
