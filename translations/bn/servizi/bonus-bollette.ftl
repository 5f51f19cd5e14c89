### Pagare meno luce, gas, acqua e rifiuti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = ???
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
summary = ???
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
keywords = ???
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
f-aekcy = ???
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
f-pw88j = ???
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-rmvn5 = ল্যান্ডফোন থেকে INPS
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-x5p9y = মোবাইল থেকে INPS
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
p-g6hg8 = ???

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
p-zknsy = ???

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-7tak2 = ???
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
l-cdczx = ???
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
l-yyh6d = ???
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
l-t7mix = ???

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
p-uewgz = ???

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è del condominio, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = ???
# it: **Malato con macchine in casa.** C'è un bonus a parte. Si chiede in Comune.
# note: voce 2 di 2
l-8ry8x = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = কোনো সমস্যা হলে
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
p-izimm = টাকা দিতে পারছেন না? যারা বিল পাঠায় তাদের **সঙ্গে সঙ্গে** ফোন করুন ও কিস্তিতে দিতে চান। দেরি করলে বিদ্যুৎ বা গ্যাস কেটে দিতে পারে।
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = ???
