### Entrare in Italia per lavorare: decreto flussi — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = dekreti i kuotave
title = Hyrja në Itali për punë: dekreti i kuotave
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
summary = Si mund ta sjellë një punëdhënës një person nga jashtë.
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = dekreti i kuotave
# term: visto → { -visto } = vizë hyrjeje
# term: nulla osta → { -nulla-osta } = leje paraprake
keywords = decreto flussi; kuota; click day; vizë pune; leje paraprake; punë sezonale; flussi
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = leje paraprake
f-r3bw2 = { -nulla-osta(case: "def") } për punë
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = dekreti i kuotave
p-44gsp = Çdo vit Shteti vendos sa punonjës mund të hyjnë. Rregulli quhet [dekreti i kuotave (decreto flussi)][1].

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
p-hhg62 = Për këdo që jeton jashtë dhe ka gjetur një punëdhënës në Itali. Kërkesën e bën { -datore-di-lavoro(case: "def") }, jo punonjësi.

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
l-zkv6c = Punëdhënësi përgatit kërkesën në ditët që tregon Ministria.
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = sporteli unik për imigracionin
l-in6uc = E dërgon në internet te [sporteli unik për imigracionin (Sportello unico per l'immigrazione)][1].
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = leje paraprake
l-3q3cm = Nëse ka vend, sporteli jep [lejen paraprake (nulla osta)][1].
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = vizë hyrjeje
# term: consolato → { -consolato } = konsullatë
l-r672g = Punonjësi kërkon [vizën (visto)][1] te konsullata italiane.
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
# term: contratto di soggiorno → { -contratto-di-soggiorno } = kontratë qëndrimi
l-h4kk2 = Hyn në Itali. Me { -datore-di-lavoro(case: "acc") } firmos [kontratën e qëndrimit (contratto di soggiorno)][1], si rregull brenda 15 ditësh.
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
l-ibd2c = Kërkon [lejen e qëndrimit][1].
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = leje paraprake
p-tzyhy = Askush nuk mund t’ju shesë një vend. Kush kërkon para për një { -nulla-osta } ose për një kontratë po ju mashtron.

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
# term: sindacato → { -sindacato } = sindikatë
p-qd3nx = Disa punë dhe disa leje nuk kanë kufi vendesh. Disa leje mund të **kthehen** (convertire) në leje pune. Pyesni te një [zyrë ndihme (patronato)][1] ose te një { -sindacato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = Nëse diçka shkon keq
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
# term: sportello unico → { -sportello-unico-immigrazione } = sporteli unik për imigracionin
# term: sindacato → { -sindacato } = sindikatë
p-6e8iz = Keni ardhur dhe { -datore-di-lavoro(case: "def") } është zhdukur? Shkoni menjëherë te { -sportello-unico-immigrazione } ose te një { -sindacato }. Mos heshtni: humbni kohë dhe të drejta. Nëse dikush ju shfrytëzon, lexoni [kujt t’i kërkoni ndihmë][1].
