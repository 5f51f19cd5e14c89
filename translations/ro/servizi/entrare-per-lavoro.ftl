### Entrare in Italia per lavorare: decreto flussi — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = decretul privind fluxurile
title = Intrarea în Italia pentru muncă: decretul privind fluxurile
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = angajator
summary = Cum poate un angajator să aducă o persoană din străinătate.
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = decretul privind fluxurile
# term: visto → { -visto } = viză
# term: nulla osta → { -nulla-osta } = aviz favorabil
keywords = decreto flussi; cote; click day; viză de muncă; aviz; nulla osta; muncă sezonieră
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = aviz favorabil
f-r3bw2 = { -nulla-osta(case: "def") } pentru muncă
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = decretul privind fluxurile
p-44gsp = În fiecare an statul hotărăște câți lucrători pot intra. Regula se numește [decretul privind fluxurile (decreto flussi)][1].

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = angajator
p-hhg62 = Celor care trăiesc în străinătate și au găsit un { -datore-di-lavoro } în Italia. Cererea o face angajatorul, nu lucrătorul.

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = angajator
l-zkv6c = Angajatorul pregătește cererea în zilele indicate de minister.
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = Ghișeul unic pentru imigrație
l-in6uc = O trimite online la [Ghișeul unic pentru imigrație (Sportello unico per l'immigrazione)][1].
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = aviz favorabil
l-3q3cm = Dacă există loc, ghișeul dă un [aviz favorabil (nulla osta)][1].
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = viză
# term: consolato → { -consolato } = consulat
l-r672g = Lucrătorul cere o [viză (visto)][1] la consulatul italian.
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = angajator
# term: contratto di soggiorno → { -contratto-di-soggiorno } = contract de ședere
l-h4kk2 = Intră în Italia. Împreună cu angajatorul semnează un [contract de ședere (contratto di soggiorno)][1], de regulă în cel mult 15 zile.
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
l-ibd2c = Cere un [permis de ședere (permesso di soggiorno)][1].
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = aviz favorabil
p-tzyhy = Nimeni nu vă poate vinde un loc. Cine cere bani pentru un { -nulla-osta } sau pentru un contract vă înșală.

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
# term: sindacato → { -sindacato } = sindicat
p-qd3nx = Unele munci și unele permise nu au limite de locuri. Unele permise se pot schimba în permis de ședere pentru muncă, în italiană **convertire**. Întrebați la un [birou de asistență (patronato)][1] sau la un { -sindacato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = Dacă ceva nu merge bine
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = angajator
# term: sportello unico → { -sportello-unico-immigrazione } = Ghișeul unic pentru imigrație
# term: sindacato → { -sindacato } = sindicat
p-6e8iz = Ați ajuns și angajatorul a dispărut? Mergeți imediat la { -sportello-unico-immigrazione } sau la un { -sindacato }. Nu tăceți: pierdeți timp și drepturi. Dacă cineva vă exploatează, citiți [la cine cereți ajutor][1].
