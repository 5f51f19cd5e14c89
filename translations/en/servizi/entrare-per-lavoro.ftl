### Entrare in Italia per lavorare: decreto flussi — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = quota decree
title = Coming to Italy to work: the quota decree
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = employer
summary = How an employer can bring a person from abroad.
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = quota decree
# term: visto → { -visto } = entry visa
# term: nulla osta → { -nulla-osta } = no-objection certificate
keywords = decreto flussi; quotas; click day; work visa; nulla osta; seasonal work
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = no-objection certificate
f-r3bw2 = the no-objection certificate for work (nulla osta)
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = quota decree
p-44gsp = Every year the State decides how many workers can enter. The rule is called [quota decree (decreto flussi)][1].

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = employer
p-hhg62 = For people who live abroad and have found an employer in Italy. The employer makes the application, not the worker.

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = employer
l-zkv6c = The { -datore-di-lavoro } prepares the application on the days that the Ministry sets.
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = immigration office of the Prefettura
l-in6uc = They send it online to the [Sportello unico per l'immigrazione (immigration office of the Prefettura)][1].
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = no-objection certificate
l-3q3cm = If there is a place, the office gives the [no-objection certificate (nulla osta)][1].
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = entry visa
# term: consolato → { -consolato } = consulate or embassy
l-r672g = The worker asks for the [visa][1] at the Italian consulate.
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = employer
# term: contratto di soggiorno → { -contratto-di-soggiorno } = residence contract
l-h4kk2 = The worker enters Italy and, together with the employer, signs the [residence contract (contratto di soggiorno)][1], as a rule within 15 days.
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
l-ibd2c = The worker applies for the [residence permit][1].
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = no-objection certificate
p-tzyhy = Nobody can sell you a place. Anyone who asks for money for a { -nulla-osta } or a contract is cheating you.

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
# term: sindacato → { -sindacato } = trade union
p-qd3nx = Some jobs and some permits have no limit on places. Some permits can be **converted** into a work permit. Ask an [advice office (patronato)][1] or a { -sindacato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = If something goes wrong
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = employer
# term: sportello unico → { -sportello-unico-immigrazione } = immigration office of the Prefettura
# term: sindacato → { -sindacato } = trade union
p-6e8iz = Have you arrived and the employer has disappeared? Go at once to the { -sportello-unico-immigrazione } or to a trade union. Do not stay silent: you lose time and rights. If someone exploits you, read [who to ask for help][1].
