### Lavorare come colf o badante — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
title = ???
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
summary = ???
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
# term: tredicesima → { -tredicesima } = ত্রয়োদশ মাসের বেতন
keywords = ???
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-k9nyx = ???
# it: la comunicazione all'INPS
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-ngaem = ???
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-khh29 = ???
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-9tbb6 = ???
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
p-tqf6x = ???

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = ???

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e vitto. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = ???
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-79c42 = ???
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = ???
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
l-uhx6f = ???
# it: Ogni tre mesi la famiglia paga i contributi. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
l-ehdpq = ???

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = ???
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = ???
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = ???
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = ত্রয়োদশ মাসের বেতন
l-ceaa7 = ???
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = ???
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = চাকরি শেষের টাকা
l-hvzvn = ???
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = বেকার ভাতা
l-kswzp = ???

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = ???
# it: **La persona che curi muore?** Hai diritto al preavviso pagato. Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = ???
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = কর হিসাবের ফরম 730
# term: redditi → { -reddito } = আয়
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
l-jmfsj = ???

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
p-a68cb = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = ???
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
# term: passaporto → { -passaporto } = পাসপোর্ট
p-a5ifn = ???
