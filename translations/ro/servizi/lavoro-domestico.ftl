### Lavorare come colf o badante — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = menajeră și îngrijitoare
title = Munca de menajeră sau îngrijitoare
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = contribuții sociale
summary = Reguli, contribuții și drepturi pentru cine lucrează într-o casă.
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = menajeră și îngrijitoare
# term: contributi → { -contributi } = contribuții sociale
# term: tredicesima → { -tredicesima } = al treisprezecelea salariu
keywords = badantă; menajeră; colf; bonă; îngrijire bătrâni; contribuții; al treisprezecelea salariu; familie
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = INPS
f-k9nyx = angajarea comunicată la INPS
# it: la comunicazione all'INPS
# term: inps → { -inps } = INPS
f-ngaem = comunicarea către INPS
# it: INPS da telefono fisso
# term: inps → { -inps } = INPS
f-khh29 = INPS de pe telefon fix
# it: INPS da cellulare
# term: inps → { -inps } = INPS
f-9tbb6 = INPS de pe mobil
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = menajeră și îngrijitoare
# term: datore di lavoro → { -datore-di-lavoro } = angajator
p-tqf6x = Pentru [menajere și îngrijitoare (colf e badanti)][1] există un contract național. Familia este angajatorul (datore di lavoro).

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = Celor care lucrează într-o casă și familiilor care angajează.

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = Înțelegeți-vă despre ore, salariu, odihnă și mâncare. Scrieți o scrisoare de angajare, în italiană **lettera di assunzione**.
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = INPS
l-79c42 = Familia comunică angajarea la [INPS][1]. Trebuie să o facă **cel târziu cu o zi înainte** de începerea muncii.
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = Lucrătorul cere copia comunicării.
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = fluturaș de salariu
l-uhx6f = În fiecare lună familia dă un [fluturaș de salariu (busta paga)][1].
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = contribuții sociale
l-ehdpq = La fiecare trei luni familia plătește [contribuțiile sociale (contributi)][1]. Lucrătorul poate verifica pe site-ul { $web }.

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = Lucrătorul are dreptul la:
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = odihnă în fiecare săptămână
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = concediu de odihnă plătit
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = al treisprezecelea salariu
l-ceaa7 = [al treisprezecelea salariu (tredicesima)][1] în decembrie
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = concediu de boală, accident de muncă și maternitate
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = TFR
l-hvzvn = banii de la sfârșitul muncii ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = NASpI
l-kswzp = [NASpI][1] dacă își pierde locul de muncă

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **Locuiți în casă?** Aveți dreptul la o cameră decentă, la mâncare și la ore libere.
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **Persoana pe care o îngrijiți moare?** Aveți dreptul la plata pentru încă câteva zile (preavizul, în italiană **preavviso**). Întrebați și unde puteți locui pentru un timp.
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = formularul 730
# term: caf → { -caf } = CAF
l-jmfsj = **Declarație de venit.** Familia nu plătește taxele pentru dumneavoastră. În fiecare an întrebați la un [CAF][1] dacă trebuie să faceți [declarația][2].

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = contribuții sociale
# term: caf → { -caf } = CAF
# term: patronato → { -patronato } = birou de asistență
p-a68cb = Comunicarea este gratuită. Familia plătește salariul și contribuțiile. Un CAF sau un { -patronato } face calculele, adesea contra cost.

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = Dacă ceva nu merge bine
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = sindicat
# term: passaporto → { -passaporto } = pașaport
p-a5ifn = Vă plătesc pentru mai puține ore decât cele adevărate? Scrieți în fiecare zi orele și mergeți la un [sindicat (sindacato)][1]. Dacă vă țin pașaportul sau nu puteți ieși, citiți [cum cereți ajutor][2].
