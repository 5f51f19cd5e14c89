### Entrare in Italia per lavorare: decreto flussi — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = décret sur les quotas
title = Entrer en Italie pour travailler : le décret sur les quotas
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = employeur
summary = Comment un employeur peut faire venir une personne de l’étranger.
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = décret sur les quotas
# term: visto → { -visto } = visa d’entrée
# term: nulla osta → { -nulla-osta } = autorisation préalable
keywords = decreto flussi; quotas; click day; visa de travail; nulla osta; saisonnier
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = autorisation préalable
f-r3bw2 = l’autorisation préalable au travail (nulla osta)
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = décret sur les quotas
p-44gsp = Chaque année, l’État décide combien de travailleurs peuvent entrer. La règle s’appelle [décret sur les quotas (decreto flussi)][1].

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = employeur
p-hhg62 = Pour les personnes qui vivent à l’étranger et ont trouvé un { -datore-di-lavoro } en Italie. C’est l’employeur qui fait la demande, pas le travailleur.

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = employeur
l-zkv6c = L’employeur prépare la demande aux dates indiquées par le ministère.
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = guichet unique pour l’immigration
l-in6uc = Il l’envoie en ligne au [guichet unique pour l’immigration (Sportello unico)][1].
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = autorisation préalable
l-3q3cm = S’il y a de la place, le guichet donne l’[autorisation préalable (nulla osta)][1].
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = visa d’entrée
# term: consolato → { -consolato } = consulat et ambassade
l-r672g = Le travailleur demande le [visa (visto)][1] au consulat italien.
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = employeur
# term: contratto di soggiorno → { -contratto-di-soggiorno } = contrat de séjour
l-h4kk2 = Il entre en Italie. Avec l’employeur, il signe le [contrat de séjour (contratto di soggiorno)][1], en règle générale dans les 15 jours au plus tard.
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
l-ibd2c = Il demande le [permis de séjour][1].
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = autorisation préalable
p-tzyhy = Personne ne peut vous vendre une place. La personne qui demande de l’argent pour une { -nulla-osta } ou un contrat est en train de vous escroquer.

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
# term: sindacato → { -sindacato } = syndicat
p-qd3nx = Certains travaux et certains permis n’ont pas de limite de places. Certains permis peuvent être **convertis** en permis de travail. Demandez à un [bureau d’aide (patronato)][1] ou à un { -sindacato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = Si quelque chose se passe mal
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = employeur
# term: sportello unico → { -sportello-unico-immigrazione } = guichet unique pour l’immigration
# term: sindacato → { -sindacato } = syndicat
p-6e8iz = Vous êtes arrivé et l’employeur a disparu ? Allez tout de suite au { -sportello-unico-immigrazione } ou voir un { -sindacato }. Ne restez pas en silence : vous perdez du temps et des droits. Si quelqu’un vous exploite, lisez [à qui demander de l’aide][1].
