### Lavorare come colf o badante — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = ਘਰੇਲੂ ਕਾਮੇ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲੇ
title = ਘਰੇਲੂ ਕੰਮ ਜਾਂ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
summary = ਕਿਸੇ ਦੇ ਘਰ ਕੰਮ ਕਰਨ ਵਾਲੇ ਦੇ ਨਿਯਮ, ਕਟੌਤੀ ਅਤੇ ਹੱਕ।
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = ਘਰੇਲੂ ਕਾਮੇ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲੇ
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
# term: tredicesima → { -tredicesima } = ਦਸੰਬਰ ਦੀ ਵਾਧੂ ਤਨਖ਼ਾਹ
keywords = ਬਾਦਾਂਤੇ; ਕੋਲਫ; ਬੱਚੇ ਸੰਭਾਲਣਾ; ਘਰਾਂ ਦਾ ਕੰਮ; ਸਫ਼ਾਈ; ਕੋਨਤਰੀਬੂਤੀ; ਤੇਰ੍ਹਵੀਂ ਤਨਖ਼ਾਹ
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-k9nyx = INPS ਨੂੰ ਕੰਮ ’ਤੇ ਰੱਖਣ ਦੀ ਸੂਚਨਾ
# it: la comunicazione all'INPS
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-ngaem = INPS ਨੂੰ ਸੂਚਨਾ
# it: INPS da telefono fisso
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-khh29 = INPS, ਘਰ ਦੇ (ਲੈਂਡਲਾਈਨ) ਟੈਲੀਫ਼ੋਨ ਤੋਂ
# it: INPS da cellulare
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-9tbb6 = INPS, ਮੋਬਾਈਲ ਤੋਂ
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = ਘਰੇਲੂ ਕਾਮੇ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲੇ
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
p-tqf6x = [ਘਰੇਲੂ ਕਾਮਿਆਂ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲਿਆਂ (colf, badanti)][1] ਦਾ ਇੱਕ ਕੌਮੀ ਕੰਟਰੈਕਟ ਹੈ। ਪਰਿਵਾਰ ਕੰਮ ਦਾ ਮਾਲਕ ਹੁੰਦਾ ਹੈ।

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = ਕਿਸੇ ਦੇ ਘਰ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਅਤੇ ਕੰਮ ’ਤੇ ਰੱਖਣ ਵਾਲੇ ਪਰਿਵਾਰਾਂ ਲਈ।

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = ਘੰਟਿਆਂ, ਤਨਖ਼ਾਹ, ਆਰਾਮ ਅਤੇ ਰੋਟੀ ਬਾਰੇ ਗੱਲ ਪੱਕੀ ਕਰੋ। **ਕੰਮ ’ਤੇ ਰੱਖਣ ਦੀ ਚਿੱਠੀ (lettera di assunzione)** ਲਿਖੋ।
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
l-79c42 = ਪਰਿਵਾਰ [INPS][1] ਨੂੰ ਕੰਮ ’ਤੇ ਰੱਖਣ ਦੀ ਸੂਚਨਾ ਦਿੰਦਾ ਹੈ। ਇਹ ਕੰਮ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ **ਘੱਟੋ-ਘੱਟ ਇੱਕ ਦਿਨ ਪਹਿਲਾਂ** ਦੇਣੀ ਜ਼ਰੂਰੀ ਹੈ।
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = ਕਾਮਾ ਸੂਚਨਾ ਦੀ ਕਾਪੀ ਮੰਗਦਾ ਹੈ।
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
l-uhx6f = ਹਰ ਮਹੀਨੇ ਪਰਿਵਾਰ [ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ (busta paga)][1] ਦਿੰਦਾ ਹੈ।
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
l-ehdpq = ਹਰ ਤਿੰਨ ਮਹੀਨੇ ਪਰਿਵਾਰ [ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ (contributi)][1] ਭਰਦਾ ਹੈ। ਕਾਮਾ ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ ਦੇਖ ਸਕਦਾ ਹੈ।

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = ਕਾਮੇ ਨੂੰ ਇਹਨਾਂ ਦਾ ਹੱਕ ਹੈ:
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = ਹਰ ਹਫ਼ਤੇ ਆਰਾਮ
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = ਤਨਖ਼ਾਹ ਸਮੇਤ ਛੁੱਟੀਆਂ
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = ਦਸੰਬਰ ਦੀ ਵਾਧੂ ਤਨਖ਼ਾਹ
l-ceaa7 = [ਦਸੰਬਰ ਦੀ ਵਾਧੂ ਤਨਖ਼ਾਹ (tredicesima)][1]
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = ਬਿਮਾਰੀ, ਕੰਮ ’ਤੇ ਸੱਟ ਅਤੇ ਜਣੇਪੇ ਦੀ ਸਹੂਲਤ
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = ਕੰਮ ਖ਼ਤਮ ਹੋਣ ’ਤੇ ਮਿਲਣ ਵਾਲੀ ਰਕਮ
l-hvzvn = ਕੰਮ ਖ਼ਤਮ ਹੋਣ ’ਤੇ ਪੈਸੇ ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ
l-kswzp = ਕੰਮ ਛੁੱਟ ਜਾਵੇ ਤਾਂ [NASpI][1]

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **ਉਸੇ ਘਰ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ?** ਤੁਹਾਨੂੰ ਚੰਗੇ ਕਮਰੇ, ਰੋਟੀ ਅਤੇ ਛੁੱਟੀ ਦੇ ਘੰਟਿਆਂ ਦਾ ਹੱਕ ਹੈ।
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **ਜਿਸ ਦੀ ਸੰਭਾਲ ਕਰਦੇ ਹੋ, ਉਸ ਦੀ ਮੌਤ ਹੋ ਜਾਵੇ?** ਤੁਹਾਨੂੰ ਹੋਰ ਦਿਨਾਂ ਦੀ ਤਨਖ਼ਾਹ ਦਾ ਹੱਕ ਹੈ (**ਨੋਟਿਸ ਦਾ ਸਮਾਂ, preavviso**)। ਇਹ ਵੀ ਪੁੱਛੋ ਕਿ ਕੁਝ ਸਮਾਂ ਕਿੱਥੇ ਰਹਿ ਸਕਦੇ ਹੋ।
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-jmfsj = **ਟੈਕਸ ਰਿਟਰਨ।** ਪਰਿਵਾਰ ਤੁਹਾਡੇ ਲਈ ਟੈਕਸ ਨਹੀਂ ਭਰਦਾ। ਹਰ ਸਾਲ [CAF][1] ਤੋਂ ਪੁੱਛੋ ਕਿ [ਟੈਕਸ ਰਿਟਰਨ][2] ਭਰਨੀ ਜ਼ਰੂਰੀ ਹੈ ਜਾਂ ਨਹੀਂ।

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-a68cb = ਸੂਚਨਾ ਮੁਫ਼ਤ ਹੈ। ਪਰਿਵਾਰ ਤਨਖ਼ਾਹ ਅਤੇ ਕਟੌਤੀ ਦਿੰਦਾ ਹੈ। CAF ਜਾਂ patronato ਹਿਸਾਬ ਕਰਦਾ ਹੈ, ਅਕਸਰ ਪੈਸੇ ਲੈ ਕੇ।

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
p-a5ifn = ਅਸਲ ਘੰਟਿਆਂ ਤੋਂ ਘੱਟ ਦੇ ਪੈਸੇ ਦਿੰਦੇ ਹਨ? ਹਰ ਰੋਜ਼ ਘੰਟੇ ਲਿਖੋ ਅਤੇ [ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)][1] ਕੋਲ ਜਾਓ। ਜੇ ਉਹ ਤੁਹਾਡਾ ਪਾਸਪੋਰਟ ਰੱਖਦੇ ਹਨ ਜਾਂ ਤੁਸੀਂ ਬਾਹਰ ਨਹੀਂ ਜਾ ਸਕਦੇ, ਤਾਂ ਪੜ੍ਹੋ [ਮਦਦ ਕਿਵੇਂ ਮੰਗਣੀ ਹੈ][2]।
