### Ti sei fatto male al lavoro — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = V-ați accidentat la muncă
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = INAIL
summary = Ce faceți și ce spuneți ca să primiți îngrijiri și bani de la INAIL.
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = INAIL
keywords = accident de muncă; INAIL; infortunio; boală profesională; lovit la muncă; cădere
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = certificat de concediu medical
f-33waa = certificatul medical de accident („certificato medico di infortunio”)
# it: i nomi di chi ha visto
# term: visto → { -visto } = viză
f-y9wr6 = numele celor care au văzut
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = îngrijiri și bani pentru zilele fără muncă
# it: emergenza
f-59t7e = urgență
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = INAIL
p-qee6e = Un accident la muncă, sau pe drumul spre muncă, se numește **infortunio** (accident de muncă). [INAIL][1] plătește îngrijirile și zilele pierdute.

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = muncă la negru
p-9keeh = Celor care lucrează. Este valabil și pentru cine face { -lavoro-nero } sau nu are permis.

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = Dacă este grav, sunați la { $phone }. Nu mișcați persoana rănită.
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = Anunțați imediat șeful, chiar dacă vi se pare puțin lucru.
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgențe
l-fbjmq = Mergeți la [urgențe (pronto soccorso)][1] sau la medic.
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = Spuneți adevărul: **mi sono fatto male al lavoro** (m-am accidentat la muncă). Spuneți unde și cum.
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = INAIL
l-r99m4 = Medicul face certificatul și îl trimite la INAIL. Cereți numărul.
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = angajator
l-87zhq = Dați numărul certificatului angajatorului (datore di lavoro).
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = Nu vă întoarceți la muncă înainte ca medicul să spună da.
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = Dacă șeful vă cere să spuneți că ați căzut acasă, **nu faceți asta**. Vă puteți pierde drepturile.

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = O parte din salariu pentru zilele fără muncă. Dacă rămâne o vătămare gravă, și alți bani.

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = birou de asistență
p-eubnh = V-ați îmbolnăvit încet-încet din cauza muncii? Poate fi o boală profesională, **malattia professionale**. Vorbiți cu medicul și mergeți la un { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = Dacă ceva nu merge bine
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = angajator
# term: inail → { -inail } = INAIL
# term: patronato → { -patronato } = birou de asistență
p-jw3sq = Dacă angajatorul nu anunță INAIL, mergeți dumneavoastră cu certificatul. Un [birou de asistență (patronato)][1] vă ajută gratuit.
